package com.qmplus.vern.audit.application;

import static com.qmplus.vern.audit.Operation.SIGN_IN;
import static com.qmplus.vern.audit.Operation.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Circumstances;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessLogTest {

    private final TestClock clock = TestClock.anyDay();
    private final UUID kari = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final InMemoryAccessEntries entries = new InMemoryAccessEntries();
    private final AccessLog log = new AccessLog(entries, FixedCaller.employee(kari, Roles.CASE_WORKER), clock);

    @Test
    void an_entry_says_who_in_which_role_from_where_and_when() {
        var id = log.record(Access.to(VIEW));
        var entry = entries.all().getFirst();
        assertThat(entry.id()).isEqualTo(id);
        assertThat(entry.circumstances())
                .isEqualTo(new Circumstances(kari.toString(), "CASE_WORKER", "192.0.2.7", "-", clock.instant()));
    }

    @Test
    void at_sign_in_the_actor_is_the_one_who_signs_in() {
        var log = new AccessLog(entries, FixedCaller.ofThePublic(), clock);
        log.recordFor(kari.toString(), Access.to(SIGN_IN).of("password").denied());
        assertThat(entries.all().getFirst().circumstances().actor()).isEqualTo(kari.toString());
    }

    @Test
    void what_the_container_refuses_is_on_record_without_what_was_asked_for() {
        new Denials(log).refused("/staff/people/person.xhtml?id=4711&name=Ola");
        var access = entries.all().getFirst().access();
        assertThat(access.outcome()).isEqualTo(Outcome.DENIED);
        assertThat(access.categories()).containsExactly("page:/staff/people/person.xhtml");
    }

    @Test
    void people_are_told_when_they_were_looked_up_and_why_but_not_by_whom() {
        log.record(Access.to(VIEW).about(person).of("contact").serving("rights-handling"));
        clock.pass(Duration.ofHours(1));
        log.record(Access.to(VIEW).about(person).denied());
        log.record(Access.to(VIEW).about(UUID.randomUUID()));

        assertThat(new Consultations(entries).of(person, List.of()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.purpose()).isEqualTo("rights-handling");
                    assertThat(told.toString()).doesNotContain(kari.toString());
                    assertThat(told.recordedOn()).isEqualTo(TestClock.anyDay().instant());
                });
    }
}
