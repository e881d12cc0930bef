package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.ACase.KARI;
import static com.qmplus.vern.rights.application.ACase.OLA;
import static com.qmplus.vern.rights.application.ACase.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.application.QueueQuery.Filter;
import com.qmplus.vern.rights.application.QueueQuery.Sort;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.Databases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five cases in a family name of their own: one overdue, one of Kari's, a new one, a closed one, an answered one. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestQueueContractTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Databases on;
    private final Requests requests;
    private final RequestQueue queue;
    private final String family = "Fam" + UUID.randomUUID().toString().substring(0, 8);

    RequestQueueContractTest(Databases on) {
        this.on = on;
        var memory = new InMemoryRequests();
        this.requests = on.repository(() -> memory, JpaRequests::new);
        this.queue = on.repository(() -> new InMemoryRequestQueue(memory), JpaRequestQueue::new);
        store(told("Åse", "2026-09-01T08:00:00Z"));
        store(told("Bo", "2026-11-02T08:00:00Z").taken());
        store(told("Cia", "2026-11-20T08:00:00Z"));
        store(told("Dag", "2026-08-01T08:00:00Z")
                .taken()
                .of(OLA)
                .collected()
                .answered()
                .closed());
        store(told("Eva", "2026-10-01T08:00:00Z").taken().of(OLA).collected().answered());
    }

    @Test
    void shows_the_open_cases_by_deadline() {
        assertThat(names(query(Filter.ALL, Sort.DUE, false))).containsExactly("Åse", "Bo", "Cia");
        assertThat(names(query(Filter.ALL, Sort.DUE, true))).containsExactly("Cia", "Bo", "Åse");
    }

    @Test
    void filters_where_the_cases_lie() {
        assertThat(names(query(Filter.MINE, Sort.DUE, false))).containsExactly("Bo");
        assertThat(names(query(Filter.UNASSIGNED, Sort.DUE, false))).containsExactly("Åse", "Cia");
        assertThat(names(query(Filter.OVERDUE, Sort.DUE, false))).containsExactly("Åse");
        assertThat(names(query(Filter.ANSWERED, Sort.DUE, false))).containsExactly("Eva");
        assertThat(names(query(Filter.CLOSED, Sort.DUE, false))).containsExactly("Dag");
        assertThat(names(query(Filter.EVERY, Sort.DUE, false))).containsExactly("Dag", "Åse", "Eva", "Bo", "Cia");
    }

    @Test
    void a_case_is_not_closed_as_long_as_somebody_is_still_to_be_told() {
        var left = endingLeavingSomebodyToTell("Gro");

        assertThat(names(query(Filter.MINE, Sort.DUE, false))).containsExactly("Gro", "Bo");
        assertThat(names(query(Filter.ALL, Sort.DUE, false))).contains("Gro");
        assertThat(names(query(Filter.CLOSED, Sort.DUE, false))).containsExactly("Dag");
        assertThat(names(query(Filter.OVERDUE, Sort.DUE, false))).containsExactly("Åse");
        assertThat(names(query(Filter.ANSWERED, Sort.DUE, false))).doesNotContain("Gro");
        assertThat(on.inTransaction(() -> queue.counts(Set.of(KARI.id()), TODAY))
                        .mine())
                .isGreaterThanOrEqualTo(2);

        on.inTransaction(() -> requests.get(left).recipientOvertaken("authorities", NOON));

        assertThat(names(query(Filter.MINE, Sort.DUE, false))).containsExactly("Bo");
        assertThat(names(query(Filter.CLOSED, Sort.DUE, false))).containsExactly("Dag", "Gro");
    }

    @Test
    void what_systems_are_doing_waits_and_is_nobodys_to_do() {
        var request = told("Ida", "2026-08-02T08:00:00Z")
                .taken()
                .of(OLA)
                .collected()
                .answered()
                .closed()
                .now();
        request.toCarryOut(anErrand(request.id()), NOON);
        on.inTransaction(() -> requests.add(request));

        assertThat(names(query(Filter.MINE, Sort.DUE, false))).containsExactly("Bo");
        assertThat(names(query(Filter.ALL, Sort.DUE, false))).doesNotContain("Ida");
        assertThat(names(query(Filter.ANSWERED, Sort.DUE, false))).containsExactly("Ida", "Eva");
        assertThat(names(query(Filter.OVERDUE, Sort.DUE, false))).doesNotContain("Ida");
        assertThat(names(query(Filter.CLOSED, Sort.DUE, false))).containsExactly("Dag");
    }

    private static Errand anErrand(RequestId request) {
        var held = new HeldDatum("interests", "Hytte", "crm", "crm", null, Set.of());
        var order = new ErrandPolicy.Order("crm", ErrandKind.ERASE, List.of(new ErrandItem(held, "17(1)", null)));
        return order.errand(request, Set.of("crm"), NOON);
    }

    private RequestId endingLeavingSomebodyToTell(String first) {
        var request = told(first, "2026-08-03T08:00:00Z")
                .taken()
                .of(OLA)
                .collected()
                .answered()
                .closed()
                .now();
        request.recipientToTell("authorities", NOON);
        on.inTransaction(() -> requests.add(request));
        return request.id();
    }

    @ParameterizedTest
    @EnumSource
    void sorts_by_whatever_is_asked(Sort sort) {
        var page = page(query(Filter.ALL, sort, false));
        var reversed = page(query(Filter.ALL, sort, true));

        assertThat(page).hasSize(3);
        assertThat(reversed).containsExactlyElementsOf(page.reversed());
    }

    @Test
    void cuts_pages_and_tells_how_many_there_are() {
        var second = new QueueQuery(Filter.ALL, family, Sort.DUE, false, 2, 2);

        assertThat(total(second)).isEqualTo(3);
        assertThat(page(second)).extracting(QueueRow::requester).containsExactly("Cia " + family);
    }

    @Test
    void is_searched_by_reference_too() {
        var reference = page(query(Filter.ALL, Sort.DUE, false)).getFirst().reference();
        var found = page(new QueueQuery(Filter.ALL, reference.value().toLowerCase(), Sort.DUE, false, 0, 10));

        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.reference()).isEqualTo(reference);
            assertThat(row.state()).isEqualTo(RequestState.RECEIVED);
            assertThat(row.assignee()).isNull();
        });
    }

    @Test
    void a_sign_that_means_something_to_the_database_finds_itself_only() {
        assertThat(page(new QueueQuery(Filter.ALL, family + "%", Sort.DUE, false, 0, 10)))
                .isEmpty();
    }

    @Test
    void counts_each_filter() {
        var before = on.inTransaction(() -> queue.counts(Set.of(KARI.id()), TODAY));
        store(told("Eli", "2026-09-02T08:00:00Z").taken());
        store(told("Fia", "2026-10-02T08:00:00Z").taken().of(OLA).collected().answered());
        store(told("Finn", "2026-08-02T08:00:00Z")
                .taken()
                .of(OLA)
                .collected()
                .answered()
                .closed());
        var after = on.inTransaction(() -> queue.counts(Set.of(KARI.id()), TODAY));

        assertThat(after)
                .isEqualTo(new QueueCounts(
                        before.mine() + 1,
                        before.unassigned(),
                        before.all() + 1,
                        before.overdue() + 1,
                        before.answered() + 1));
    }

    private ACase told(String first, String received) {
        return aCase(first + " " + family, null, Instant.parse(received), Language.NB);
    }

    private void store(ACase told) {
        on.inTransaction(() -> requests.add(told.now()));
    }

    private QueueQuery query(Filter filter, Sort sort, boolean descending) {
        return new QueueQuery(filter, family, sort, descending, 0, 10);
    }

    private List<QueueRow> page(QueueQuery query) {
        return on.inTransaction(() -> queue.page(query, Set.of(KARI.id()), TODAY));
    }

    private long total(QueueQuery query) {
        return on.inTransaction(() -> queue.total(query, Set.of(KARI.id()), TODAY));
    }

    private List<String> names(QueueQuery query) {
        return page(query).stream()
                .map(row -> row.requester().replace(" " + family, ""))
                .toList();
    }
}
