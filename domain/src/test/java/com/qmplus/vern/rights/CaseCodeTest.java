package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseCodeTest {

    private final CaseCode code = CaseCode.random(new SecureRandom());

    @Test
    void is_written_in_three_groups_of_four() {
        assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void is_read_as_people_type_it() {
        assertThat(CaseCode.typed(code.grouped())).contains(code);
        assertThat(CaseCode.typed(code.value().toLowerCase())).contains(code);
        assertThat(CaseCode.typed(" " + code.grouped().replace("-", " "))).contains(code);
    }

    @Test
    void is_nothing_else() {
        assertThat(CaseCode.typed("")).isEmpty();
        assertThat(CaseCode.typed(code.value() + "7")).isEmpty();
        assertThat(CaseCode.typed("ABCD-EFGH-UUUU")).isEmpty();
    }

    @Test
    void does_not_show_itself_in_logs() {
        assertThat(code.toString()).doesNotContain(code.value());
    }
}
