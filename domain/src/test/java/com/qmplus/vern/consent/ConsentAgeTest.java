package com.qmplus.vern.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsentAgeTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void statement_34_given_age_12_then_parental_consent_demanded_and_13_not() {
        assertThat(ConsentAge.OF_NORWAY.demandsParent(TODAY.minusYears(12), TODAY))
                .isTrue();
        assertThat(ConsentAge.OF_NORWAY.demandsParent(TODAY.minusYears(13), TODAY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-11-24, 2026-11-23, true", // thirteen tomorrow
        "2013-11-23, 2026-11-23, false", // thirteen today
        "2012-02-29, 2025-02-28, true", // born on a leap day: of age on the first of March
        "2012-02-29, 2025-03-01, false",
        "2026-11-23, 2026-11-23, true"
    })
    void it_is_reckoned_to_the_day(LocalDate born, LocalDate given, boolean parent) {
        assertThat(ConsentAge.OF_NORWAY.demandsParent(born, given)).isEqualTo(parent);
    }

    @Test
    void what_was_consented_to_before_another_age_became_law_stays_as_it_was() {
        var raised = new ConsentAge(List.of(
                new ConsentAge.Step(LocalDate.parse("2028-01-01"), 15),
                new ConsentAge.Step(LocalDate.parse("2018-07-20"), 13)));
        var born = LocalDate.parse("2014-06-01");

        assertThat(raised.demandsParent(born, LocalDate.parse("2027-12-31"))).isFalse();
        assertThat(raised.demandsParent(born, LocalDate.parse("2028-01-01"))).isTrue();
        assertThat(raised.on(LocalDate.parse("2018-07-19"))).isEqualTo(16);
    }

    @Test
    void no_law_may_set_another_age_than_from_13_to_16() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsentAge.Step(TODAY, 12));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsentAge.Step(TODAY, 17));
    }
}
