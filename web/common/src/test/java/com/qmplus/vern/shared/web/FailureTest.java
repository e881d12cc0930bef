package com.qmplus.vern.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.NotFound;
import jakarta.ejb.EJBException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailureTest {

    @Test
    void a_broken_rule_is_found_beneath_its_wrappings() {
        var rule = new NotFound("draft");

        assertThat(Failure.causeOf(new ServletException(new EJBException(rule))))
                .isSameAs(rule);
    }

    @Test
    void what_is_no_wrapping_stays() {
        var failed = new IllegalStateException("outer", new NotFound("draft"));

        assertThat(Failure.causeOf(failed)).isSameAs(failed);
    }

    @Test
    void the_log_gets_no_message_since_it_may_quote_a_person() {
        var failed = new IllegalStateException("Ola Nordmann, ola@example.no", new RuntimeException("12 34 56 78"));

        assertThat(Failure.traceOf(failed))
                .contains("IllegalStateException", "caused by java.lang.RuntimeException", "FailureTest")
                .doesNotContain("Ola", "example.no", "12 34");
    }

    @Test
    void each_incident_has_its_own_number() {
        assertThat(Incident.next().number())
                .matches("F-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .isNotEqualTo(Incident.next().number());
    }
}
