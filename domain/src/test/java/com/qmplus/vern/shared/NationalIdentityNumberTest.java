package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of the domain brief, section 9; every number in it is synthetic or published by Skatteetaten. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalIdentityNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17829039869", // Tenor
                "29820099921", // Tenor, leap day
                "41928539952", // Tenor, D-number
                "17429039967", // month + 40
                "17829099934",
                "17829099942",
                "17829099950", // issued from 2032: rest 1, 2, 3
                "30108299939",
                "55102499947", // published, from 2032
                "20036914700", // published as valid
                "01123999912" // real series, nobody yet
            })
    void is_recognised(String number) {
        assertThat(NationalIdentityNumber.isIn(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20036914712", // published as invalid
                "29020105729", // the digits fit, the date does not
                "00000000000",
                "12345678901",
                "1782903986",
                "178290398690",
                "99999999999"
            })
    void is_not_seen_where_none_is(String number) {
        assertThat(NationalIdentityNumber.isIn(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "178290 39869",
                "178290\u00A039869",
                "178290.39869",
                "178290-39869",
                "fnr: 17829039869.",
                "(17829039869)",
                "\u0661\u0667\u0668\u0662\u0669\u0660\u0663\u0669\u0668\u0666\u0669"
            })
    void is_recognised_however_it_is_written(String text) {
        assertThat(NationalIdentityNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"117829039869", "178290398691", "1782.90.39869", "17-82-90-39869", ""})
    void is_not_seen_inside_a_longer_run_or_in_another_grouping(String text) {
        assertThat(NationalIdentityNumber.isIn(text)).isFalse();
    }

    @Test
    void is_found_behind_other_numbers() {
        assertThat(NationalIdentityNumber.in("20036914712 og 178290 39869"))
                .hasValueSatisfying(found -> assertThat(found.digits()).isEqualTo("17829039869"));
    }

    @Test
    void does_not_tell_itself() {
        assertThat(new NationalIdentityNumber("17829039869").toString()).doesNotContain("1782");
    }
}
