package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.application.QueueQuery.Filter;
import com.qmplus.vern.rights.application.QueueQuery.Sort;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The database does the work, along the indexes of {@code V051__queue.sql}. A page is cut out of an index, by ids, before
 * its rows are read: a database that sorted whole rows would read them all first.
 */
@ApplicationScoped
public class JpaRequestQueue implements RequestQueue {

    private static final String ROW = """
            select new com.qmplus.vern.rights.application.QueueRow(
                r.id, r.version, r.intake.reference, r.rights, r.intake.channel, r.intake.requester.name,
                r.confirmation.confirmed, r.state, r.next, r.deadline.received, r.deadline.due, r.assignee,
                case when exists (select o.id from DataSubjectRequest o
                        where o.intake.requester.plainEmail = r.intake.requester.plainEmail and o.id <> r.id)
                    or exists (select p.id from DataSubjectRequest p where p.person = r.person and p.id <> r.id)
                    then 1 else 0 end)
            from DataSubjectRequest r where r.id in :ids
            """;
    private static final String HAND = "hand";
    /** Something is left for us to do; also on one that ends, where somebody is still to be told. */
    private static final String OURS = "r.next <> :waiting and r.next <> :systems and r.next <> :nothing";

    private static final String BY_ASSIGNEE = """
            select r.assignee, count(r.state) from DataSubjectRequest r
            where r.next <> :waiting and r.next <> :systems and r.next <> :nothing group by r.assignee
            """;

    private EntityManager database;

    protected JpaRequestQueue() {} // for CDI

    @Inject
    public JpaRequestQueue(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<QueueRow> page(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        var ids = database.createQuery("select r.id " + condition(query, hands) + order(query), UUID.class)
                .setFirstResult(query.offset())
                .setMaxResults(query.size());
        fill(ids, query, hands, today);
        var page = ids.getResultList();
        if (page.isEmpty()) return List.of();
        return database.createQuery(ROW, QueueRow.class)
                .setParameter("ids", page)
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> page.indexOf(row.id())))
                .toList();
    }

    @Override
    public long total(QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        var total = database.createQuery("select count(r.state) " + condition(query, hands), Long.class);
        fill(total, query, hands, today);
        return total.getSingleResult();
    }

    private static String condition(QueueQuery query, Set<EmployeeId> hands) {
        var filter = switch (query.filter()) {
            case MINE -> "(" + anyOf(hands) + ") and " + OURS;
            case UNASSIGNED -> "r.assignee is null and " + OURS;
            case ALL -> OURS;
            case OVERDUE ->
                "r.deadline.due < :today and r.state <> :answered and r.state <> :ending and r.state <> :closed";
            case ANSWERED -> "(r.state = :answered or r.state = :ending) and (r.next = :waiting or r.next = :systems)";
            case CLOSED -> "r.state = :closed";
            case EVERY -> "r.id is not null";
        };
        return "from DataSubjectRequest r where " + filter
                + (query.text().isBlank() ? "" : " and r.intake.soughtBy like :text escape '!'");
    }

    /** One by one, each along the index; nearly always it is one alone. */
    private static String anyOf(Set<EmployeeId> hands) {
        return IntStream.range(0, hands.size())
                .mapToObj(number -> "r.assignee = :" + HAND + number)
                .collect(Collectors.joining(" or "));
    }

    private static String order(QueueQuery query) {
        var property = switch (query.sort()) {
            case DUE -> "r.deadline.due";
            case RECEIVED -> "r.deadline.received";
            case REFERENCE -> "r.intake.reference";
            case REQUESTER -> "r.intake.requester.name";
            case STATE -> "r.state";
            case NEXT -> "r.next";
        };
        var direction = query.descending() ? " desc" : "";
        return " order by " + property + direction + ", r.id" + direction;
    }

    private static void fill(Query each, QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        for (var parameter : each.getParameters()) {
            var name = String.valueOf(parameter.getName());
            each.setParameter(name, value(name, query, hands, today));
        }
    }

    private static Object value(String parameter, QueueQuery query, Set<EmployeeId> hands, LocalDate today) {
        if (parameter.startsWith(HAND))
            return List.copyOf(hands).get(Integer.parseInt(parameter.substring(HAND.length())));
        return switch (parameter) {
            case "today" -> today;
            case "answered" -> RequestState.ANSWERED;
            case "ending" -> RequestState.ENDING;
            case "closed" -> RequestState.CLOSED;
            case "nothing" -> NextStep.NOTHING;
            case "waiting" -> NextStep.WAIT_FOR_FETCH;
            case "systems" -> NextStep.AWAIT_SYSTEMS;
            case "text" -> pattern(query.text().strip().toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    /** Three questions that each read an index alone; one with a sum for each filter reads every row five times over. */
    @Override
    public QueueCounts counts(Set<EmployeeId> hands, LocalDate today) {
        var shares = database.createQuery(BY_ASSIGNEE, Object[].class)
                .setParameter("waiting", NextStep.WAIT_FOR_FETCH)
                .setParameter("systems", NextStep.AWAIT_SYSTEMS)
                .setParameter("nothing", NextStep.NOTHING)
                .getResultList();
        return new QueueCounts(
                sum(shares, assignee -> assignee != null && hands.contains((EmployeeId) assignee)),
                sum(shares, Objects::isNull),
                sum(shares, assignee -> true),
                total(all(Filter.OVERDUE), hands, today),
                total(all(Filter.ANSWERED), hands, today));
    }

    private static QueueQuery all(Filter filter) {
        return new QueueQuery(filter, "", Sort.DUE, false, 0, 1);
    }

    private static long sum(List<Object[]> shares, Predicate<@Nullable Object> whose) {
        return shares.stream()
                .filter(share -> whose.test(share[0]))
                .mapToLong(share -> (Long) share[1])
                .sum();
    }

    /** Text that occurs anywhere; what is special to {@code like} is taken as it stands. */
    static String pattern(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
