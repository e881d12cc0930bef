package com.qmplus.vern.audit.application;

import static com.qmplus.vern.audit.Operation.CHANGE;
import static com.qmplus.vern.audit.Operation.VIEW;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.Circumstances;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.Turn;
import com.qmplus.vern.audit.Turn.Newer;
import com.qmplus.vern.audit.Turn.Newest;
import com.qmplus.vern.audit.Turn.Older;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.application.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessEntriesContractTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.000001Z");

    private final Databases on;
    private final AccessEntries entries;
    private final UUID person = UUID.randomUUID();
    private final UUID caseId = UUID.randomUUID();
    private final String kari = UUID.randomUUID().toString();

    AccessEntriesContractTest(Databases on) {
        this.on = on;
        this.entries = on.repository(InMemoryAccessEntries::new, JpaAccessEntries::new);
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        var access = Access.to(VIEW)
                .about(person)
                .inCase(caseId)
                .of("contact", "behaviour")
                .serving("rights-handling")
                .found(3)
                .failed(17L);
        var written = write(access, NOON);
        var read = latest(AuditQuery.everything().about(person), 10).getFirst();
        assertThat(read.id()).isEqualTo(written.id());
        assertThat(read.access()).isEqualTo(access);
        assertThat(read.circumstances())
                .isEqualTo(new Circumstances(kari, "CASE_WORKER", "192.0.2.7", "RequestDesk.view", NOON));
    }

    @Test
    void an_entry_may_be_about_nobody() {
        write(Access.to(VIEW), NOON);
        assertThat(latest(AuditQuery.everything().by(kari), 10).getFirst().access())
                .isEqualTo(Access.to(VIEW));
    }

    @Test
    void the_latest_come_first_and_pages_neither_repeat_nor_miss() {
        for (int second = 0; second < 5; second++) {
            write(Access.to(VIEW).about(person), NOON.plusSeconds(second));
            write(Access.to(CHANGE).about(person), NOON.plusSeconds(second));
        }
        var all = latest(AuditQuery.everything().about(person), 100);
        assertThat(all)
                .hasSize(10)
                .isSortedAccordingTo((a, b) -> b.circumstances()
                        .recordedOn()
                        .compareTo(a.circumstances().recordedOn()));
        assertThat(inPagesOf(3)).isEqualTo(all.stream().map(AccessEntry::id).toList());
    }

    @Test
    void pages_lead_back_the_way_they_came() {
        for (int second = 0; second < 5; second++) {
            write(Access.to(VIEW).about(person), NOON.plusSeconds(second));
            write(Access.to(CHANGE).about(person), NOON.plusSeconds(second));
            write(Access.to(VIEW).about(UUID.randomUUID()), NOON.plusSeconds(second));
        }
        var all = latest(AuditQuery.everything().about(person), 100).stream()
                .map(AccessEntry::id)
                .toList();
        assertThat(backwardsInPagesOf(3, all.getLast())).isEqualTo(all);
        assertThat(backwardsInPagesOf(4, all.getLast())).isEqualTo(all);
        assertThat(page(AuditQuery.everything().about(person), new Newer(all.getFirst()), 3))
                .isEmpty();
    }

    @Test
    void questions_narrow_the_answer() {
        write(Access.to(VIEW).about(person).inCase(caseId), NOON);
        write(Access.to(CHANGE).about(person).denied(), NOON.plusSeconds(60));
        var asked = AuditQuery.everything().about(person);
        assertThat(latest(asked, 10)).hasSize(2);
        assertThat(latest(asked.by(kari), 10)).hasSize(2);
        assertThat(latest(asked.by("system"), 10)).isEmpty();
        assertThat(latest(asked.inCase(caseId), 10)).hasSize(1);
        assertThat(latest(asked.doing(CHANGE), 10)).hasSize(1);
        assertThat(latest(asked.ending(Outcome.DENIED), 10)).hasSize(1);
        assertThat(latest(asked.between(NOON, NOON.plusSeconds(60)), 10)).hasSize(1);
        assertThat(latest(asked.between(NOON.plusSeconds(60), null), 10)).hasSize(1);
        assertThat(latest(asked.between(NOON.plusSeconds(61), null), 10)).isEmpty();
    }

    @Test
    void a_look_without_case_and_purpose_is_found_and_no_other() {
        var then = NOON.plus(Duration.ofDays(40_000 + on.ordinal()));
        write(Access.to(VIEW).about(person).inCase(caseId), then);
        write(Access.to(VIEW).about(person).serving("rights-handling"), then);
        write(Access.to(VIEW), then);
        write(Access.to(VIEW).about(person).denied(), then);
        write(Access.to(VIEW).about(person), then.minusSeconds(1));
        var first = write(Access.to(VIEW).about(person), then);
        var last = write(Access.to(CHANGE).about(person), then.plusSeconds(1));
        on.inTransaction(() -> {
            assertThat(entries.countOfPeople(then)).isEqualTo(4);
            assertThat(entries.countWithoutReason(then)).isEqualTo(2);
            assertThat(entries.withoutReason(then, 5))
                    .extracting(AccessEntry::id)
                    .containsExactly(last.id(), first.id());
            assertThat(entries.withoutReason(then, 1)).hasSize(1);
            assertThat(new LooksWithReason(entries).look(then.plus(Duration.ofDays(90))))
                    .isEqualTo(new Checked.Broken(
                            4,
                            2,
                            List.of(
                                    new Offence(Offence.Kind.ENTRY, String.valueOf(last.id()), "no-reason"),
                                    new Offence(Offence.Kind.ENTRY, String.valueOf(first.id()), "no-reason"))));
            assertThat(new LooksWithReason(entries).look(then.plus(Duration.ofDays(92))))
                    .isEqualTo(new Checked.CannotTell("no-looks"));
        });
    }

    @Test
    void what_was_done_to_one_person_is_told_oldest_first() {
        write(Access.to(CHANGE).about(person), NOON.plusSeconds(1));
        write(Access.to(VIEW).about(person), NOON);
        write(Access.to(VIEW).about(UUID.randomUUID()), NOON);
        assertThat(on.inTransaction(() -> entries.about(person)))
                .extracting(entry -> entry.access().operation())
                .containsExactly(VIEW, CHANGE);
    }

    @Test
    void what_was_done_in_a_case_before_it_was_known_whom_it_is_about_is_theirs_too() {
        write(Access.to(VIEW).inCase(caseId), NOON);
        write(Access.to(CHANGE).inCase(caseId).about(person), NOON.plusSeconds(1));
        write(Access.to(VIEW).inCase(caseId).about(UUID.randomUUID()), NOON.plusSeconds(2));
        write(Access.to(VIEW).inCase(UUID.randomUUID()), NOON.plusSeconds(3));
        write(Access.to(VIEW), NOON.plusSeconds(4));

        assertThat(on.inTransaction(() -> entries.about(person, List.of(caseId))))
                .extracting(entry -> entry.access().operation())
                .containsExactly(VIEW, CHANGE);
        assertThat(on.inTransaction(() -> entries.about(person, List.of()))).hasSize(1);
    }

    @Test
    void many_are_stored_at_once_and_have_their_ids() {
        var many = List.of(
                entry(Access.to(VIEW).about(person), NOON),
                entry(Access.to(CHANGE).about(person), NOON));
        on.inTransaction(() -> entries.addAll(many));
        assertThat(many).extracting(AccessEntry::id).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(on.inTransaction(() -> entries.about(person))).hasSize(2);
    }

    private List<Long> inPagesOf(int size) {
        var ids = new ArrayList<Long>();
        Turn turn = new Newest();
        List<AccessEntry> page;
        do {
            page = page(AuditQuery.everything().about(person), turn, size);
            page.forEach(entry -> ids.add(entry.id()));
            turn = new Older(ids.getLast());
        } while (page.size() == size);
        return ids;
    }

    private List<Long> backwardsInPagesOf(int size, long last) {
        var ids = new LinkedList<Long>(List.of(last));
        List<AccessEntry> page;
        do {
            page = page(AuditQuery.everything().about(person), new Newer(ids.getFirst()), size);
            ids.addAll(0, page.stream().map(AccessEntry::id).toList());
        } while (page.size() == size);
        return ids;
    }

    private AccessEntry write(Access access, Instant when) {
        var entry = entry(access, when);
        on.inTransaction(() -> entries.add(entry));
        return entry;
    }

    private AccessEntry entry(Access access, Instant when) {
        return new AccessEntry(access, new Circumstances(kari, "CASE_WORKER", "192.0.2.7", "RequestDesk.view", when));
    }

    private List<AccessEntry> latest(AuditQuery query, int limit) {
        return page(query, new Newest(), limit);
    }

    private List<AccessEntry> page(AuditQuery query, Turn turn, int limit) {
        return on.inTransaction(() -> entries.page(query, turn, limit));
    }
}
