package com.qmplus.vern.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds.Kind;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Turn;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionTest {

    private static final String PERSON = "6b1f2c52-8a38-4d0d-9a8e-0d5b5d1f9a10";

    private final Question question = new Question();

    @Test
    void puts_ids_and_days_in_the_address_but_never_a_name() {
        question.about(new NamedId(Kind.PERSON, PERSON, "Ola Nordmann"));
        question.setOperation(Operation.VIEW);
        question.setFrom(LocalDate.parse("2026-11-01"));
        assertThat(question.address())
                .isEqualTo("/audit?faces-redirect=true&whom=" + PERSON + "&operation=VIEW&from=2026-11-01");
    }

    @Test
    void leaves_one_part_out() {
        question.about(new NamedId(Kind.PERSON, PERSON, "Ola Nordmann"));
        question.setOperation(Operation.VIEW);
        assertThat(question.without("whom")).isEqualTo("operation=VIEW");
    }

    @Test
    void turns_to_the_page_that_the_address_names() {
        assertThat(question.turn()).isEqualTo(new Turn.Newest());
        question.setAfter(7L);
        assertThat(question.turn()).isEqualTo(new Turn.Newer(7));
        question.setBefore(3L);
        assertThat(question.turn()).isEqualTo(new Turn.Older(3));
    }

    @Test
    void a_last_day_before_the_first_asks_nothing() {
        question.setFrom(LocalDate.parse("2026-11-02"));
        question.setUntil(LocalDate.parse("2026-11-02"));
        assertThat(question.endsBeforeItStarts()).isFalse();
        question.setUntil(LocalDate.parse("2026-11-01"));
        assertThat(question.endsBeforeItStarts()).isTrue();
    }

    @Test
    void asks_about_the_whole_of_the_last_day_in_the_zone_of_the_controller() {
        question.setFrom(LocalDate.parse("2026-11-01"));
        question.setUntil(LocalDate.parse("2026-11-01"));
        var query = question.query(ZoneId.of("Europe/Oslo"));
        assertThat(query.from()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(query.until()).isEqualTo("2026-11-01T23:00:00Z");
    }
}
