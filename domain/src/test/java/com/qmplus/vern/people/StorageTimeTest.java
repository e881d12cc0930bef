package com.qmplus.vern.people;

import static com.qmplus.vern.register.ARegister.CONTACT;
import static com.qmplus.vern.register.ARegister.WEB;
import static com.qmplus.vern.register.ARegister.text;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.ARegister;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.RetentionTrigger;
import com.qmplus.vern.register.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the time is up, for each event from which a period runs: known and unknown (R7.1, R7.2). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StorageTimeTest {

    private static final Instant JUST_BEFORE_NEW_YEAR = Instant.parse("2023-12-31T22:30:00Z"); // 23.30 in Oslo
    private static final LocalDate LAST_CONTACT = LocalDate.parse("2024-02-29");
    private static final LocalDate LEFT = LocalDate.parse("2025-06-30");

    @ParameterizedTest
    @CsvSource({
        "COLLECTED, 2024-12-31",
        "FISCAL_YEAR_ENDED, 2024-12-31",
        "LAST_CONTACT, 2025-02-28",
        "RELATION_ENDED, 2026-06-30",
        "CONSENT_WITHDRAWN, ",
        "CASE_CLOSED, "
    })
    void a_year_runs_from_its_event_where_the_day_of_it_is_known(RetentionTrigger trigger, LocalDate end) {
        assertThat(storage(LAST_CONTACT, reader(LEFT)).end(rule(trigger), JUST_BEFORE_NEW_YEAR))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource
    void an_event_whose_day_is_not_known_leaves_the_end_open(RetentionTrigger trigger) {
        assertThat(storage(null, reader(null)).end(rule(trigger), null)).isNull();
    }

    @Test
    void the_day_of_an_event_is_that_of_the_controller() {
        var inTheNewYear = Instant.parse("2023-12-31T23:30:00Z"); // 0.30 in Oslo
        assertThat(storage(null).end(rule(RetentionTrigger.FISCAL_YEAR_ENDED), inTheNewYear))
                .isEqualTo("2025-12-31");
    }

    @Test
    void a_relation_of_the_past_ends_nothing_while_another_brings_the_same_purpose() {
        assertThat(storage(null, reader(LEFT), reader(null)).end(rule(RetentionTrigger.RELATION_ENDED), null))
                .isNull();
        assertThat(storage(null, reader(LEFT), reader(LEFT.plusMonths(1)))
                        .end(rule(RetentionTrigger.RELATION_ENDED), null))
                .isEqualTo("2026-07-30");
    }

    private static StorageTime storage(@Nullable LocalDate lastContact, RelationView... relations) {
        return new StorageTime(ARegister.small().register(), List.of(relations), lastContact, ZoneId.of("Europe/Oslo"));
    }

    private static RelationView reader(@Nullable LocalDate until) {
        return new RelationView(NEWSLETTER_READER, LocalDate.parse("2020-01-01"), until, null);
    }

    private static RetentionRule rule(RetentionTrigger trigger) {
        return new RetentionRule(
                new PurposeKey("newsletter"),
                trigger == RetentionTrigger.COLLECTED ? WEB : CONTACT,
                trigger,
                Period.ofYears(1),
                RetentionAction.ERASE,
                text("a year"),
                text("because"),
                Validity.ALWAYS,
                false);
    }
}
