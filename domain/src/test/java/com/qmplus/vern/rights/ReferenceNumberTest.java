package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final String reference = ReferenceNumber.random(random).value();

    @Test
    void looks_like_a_reference() {
        assertThat(reference).matches("V-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]");
    }

    @Test
    void does_not_repeat_itself() {
        var seen = new HashSet<ReferenceNumber>();
        for (int i = 0; i < 1000; i++) seen.add(ReferenceNumber.random(random));
        assertThat(seen).hasSizeGreaterThan(998);
    }

    @Test
    void is_read_as_people_type_it() {
        var expected = new ReferenceNumber(reference);
        assertThat(ReferenceNumber.typed(" " + reference.toLowerCase() + " ")).contains(expected);
        assertThat(ReferenceNumber.typed(reference.replace("-", ""))).contains(expected);
        assertThat(ReferenceNumber.typed(reference.substring(2))).contains(expected);
        assertThat(ReferenceNumber.typed(reference.replace('0', 'o').replace('1', 'l')))
                .contains(expected);
        assertThat(ReferenceNumber.typed(reference.replace('-', '\u2013'))).contains(expected);
    }

    @RepeatedTest(20)
    void notices_every_single_wrong_character() {
        for (int place : new int[] {2, 3, 4, 5, 6, 7, 9})
            for (char wrong : ALPHABET.toCharArray())
                if (wrong != reference.charAt(place))
                    assertThat(ReferenceNumber.typed(with(place, wrong))).isEmpty();
    }

    @RepeatedTest(20)
    void notices_any_two_characters_that_changed_places() {
        int[] places = {2, 3, 4, 5, 6, 7, 9};
        for (int a : places)
            for (int b : places)
                if (reference.charAt(a) != reference.charAt(b))
                    assertThat(ReferenceNumber.typed(swapped(a, b))).isEmpty();
    }

    @Test
    void is_nothing_else() {
        for (var text :
                new String[] {"", "V", "V-123", reference + "0", "A" + reference.substring(1), "æøå", "V-UUUUUU-U"})
            assertThat(ReferenceNumber.typed(text)).isEmpty();
        assertThatThrownBy(() -> new ReferenceNumber(with(9, reference.charAt(9) == '0' ? '1' : '0')))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String with(int place, char character) {
        return reference.substring(0, place) + character + reference.substring(place + 1);
    }

    private String swapped(int a, int b) {
        var text = new StringBuilder(reference);
        text.setCharAt(a, reference.charAt(b));
        text.setCharAt(b, reference.charAt(a));
        return text.toString();
    }
}
