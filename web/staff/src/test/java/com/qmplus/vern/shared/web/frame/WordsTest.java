package com.qmplus.vern.shared.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Kontaktpersoner i virksomheter, kontaktpersoner i virksomheter",
        "Økonomi, økonomi",
        "IP-adresser, IP-adresser",
        "E-post, e-post",
        "'', ''"
    })
    void in_a_sentence_have_no_capital_unless_they_are_abbreviated(String name, String inSentence) {
        assertThat(Words.inSentence(name)).isEqualTo(inSentence);
    }
}
