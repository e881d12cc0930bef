package com.qmplus.vern.audit.application;

import static com.qmplus.vern.audit.Operation.SEARCH;
import static com.qmplus.vern.audit.Operation.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditDeskTest {

    private final TestClock clock = TestClock.anyDay();
    private final InMemoryAccessEntries entries = new InMemoryAccessEntries();
    private final UUID kari = UUID.randomUUID();
    private final UUID aud = UUID.randomUUID();
    private final UUID ola = UUID.randomUUID();
    private final AccessLog karis = new AccessLog(entries, FixedCaller.employee(kari, Roles.CASE_WORKER), clock);
    private final AccessLog auds = new AccessLog(entries, FixedCaller.employee(aud, Roles.AUDITOR), clock);
    private final AuditDesk desk = new AuditDesk(entries, Names.of(new TheEmployee(), new ThePerson()), auds);

    @Test
    void lines_bear_the_names_that_are_known() {
        karis.record(Access.to(VIEW).about(ola));
        var line = desk.search(AuditQuery.everything(), new Newest()).lines().getFirst();
        assertThat(line.actorName()).isEqualTo("Kari Nordmann");
        assertThat(line.personName()).isEqualTo("Ola Hansen");
        assertThat(line.caseName()).isNull();
    }

    @Test
    void the_asking_is_on_record_too_with_whom_it_was_about_and_how_much_was_seen() {
        karis.record(Access.to(VIEW).about(ola));
        desk.search(AuditQuery.everything().about(ola), new Newest());
        var own = entries.all().getLast();
        assertThat(own.circumstances().actor()).isEqualTo(aud.toString());
        assertThat(own.access())
                .isEqualTo(Access.to(SEARCH).about(ola).of("access-log").found(1));
    }

    @Test
    void pages_follow_one_another_to_the_end() {
        for (int count = 0; count < 120; count++) {
            karis.record(Access.to(VIEW).about(ola));
            clock.pass(Duration.ofSeconds(1));
        }
        var query = AuditQuery.everything().about(ola).doing(VIEW);
        var ids = new ArrayList<Long>();
        AuditPage page;
        Turn turn = new Newest();
        do {
            page = desk.search(query, turn);
            page.lines().forEach(line -> ids.add(line.id()));
            turn = page.older() == null ? turn : new Older(page.older());
        } while (page.older() != null);
        assertThat(ids).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void pages_lead_back_to_the_newest_which_holds_what_was_added_meanwhile() {
        for (int count = 0; count < 120; count++) {
            karis.record(Access.to(VIEW).about(ola));
            clock.pass(Duration.ofSeconds(1));
        }
        var query = AuditQuery.everything().about(ola).doing(VIEW);
        var first = desk.search(query, new Newest());
        var second = desk.search(query, new Older(first.older()));
        var third = desk.search(query, new Older(second.older()));
        assertThat(first.newer()).isNull();
        assertThat(third.older()).isNull();

        karis.record(Access.to(VIEW).about(ola));
        var back = desk.search(query, new Newer(third.newer()));
        assertThat(back.lines()).isEqualTo(second.lines());
        var further = desk.search(query, new Newer(back.newer()));
        assertThat(further.lines()).isEqualTo(first.lines());
        var newest = desk.search(query, new Newer(further.newer()));
        assertThat(newest.lines())
                .hasSize(50)
                .contains(first.lines().get(48))
                .doesNotContain(first.lines().get(49));
        assertThat(newest.newer()).isNull();
    }

    @Test
    void a_full_last_page_has_no_next() {
        for (int count = 0; count < 50; count++) karis.record(Access.to(VIEW).about(ola));
        assertThat(desk.search(AuditQuery.everything().about(ola), new Newest()).older())
                .isNull();
    }

    @Test
    void names_are_suggested_but_what_was_typed_is_not_recorded() {
        assertThat(desk.suggest("Kari")).extracting(NamedId::id).containsExactly(kari.toString());
        assertThat(desk.suggest("K")).isEmpty();
        assertThat(entries.all())
                .hasSize(2)
                .allMatch(entry -> !entry.access().toString().contains("Kari"));
    }

    private final class TheEmployee implements NamesBehindIds {

        @Override
        public Kind kind() {
            return Kind.EMPLOYEE;
        }

        @Override
        public List<NamedId> find(String text) {
            return "Kari Nordmann".contains(text)
                    ? List.of(new NamedId(Kind.EMPLOYEE, kari.toString(), "Kari Nordmann"))
                    : List.of();
        }

        @Override
        public Map<String, String> names(Collection<String> ids) {
            return Map.of(kari.toString(), "Kari Nordmann");
        }
    }

    private final class ThePerson implements NamesBehindIds {

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }

        @Override
        public List<NamedId> find(String text) {
            return List.of();
        }

        @Override
        public Map<String, String> names(Collection<String> ids) {
            return ids.contains(ola.toString()) ? Map.of(ola.toString(), "Ola Hansen") : Map.of();
        }
    }
}
