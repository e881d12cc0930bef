package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.JpaPeople.BATCH;
import static com.qmplus.vern.people.application.JpaPeople.BATCH_TYPE;
import static java.util.stream.Collectors.joining;

import com.qmplus.vern.people.KeptOn;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Standing;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.people.Unserved;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JpaStoredData implements StoredData {

    private static final Comparator<Named> BY_ID =
            Comparator.comparing(named -> named.id().toString());

    private EntityManager database;

    protected JpaStoredData() {} // for CDI

    @Inject
    public JpaStoredData(EntityManager database) {
        this.database = database;
    }

    /** Leaps through the index from one to the next, past all the people between them. */
    @Override
    public List<StoredField> fields() {
        var found = new ArrayList<StoredField>();
        for (var next = first(); next.isPresent(); next = next.flatMap(this::after)) found.add(next.get());
        return found;
    }

    private Optional<StoredField> first() {
        return one(database.createQuery(
                "select d.standing, d.field from Datum d order by d.standing, d.field", Object[].class));
    }

    private Optional<StoredField> after(StoredField last) {
        return sameStanding(last).or(() -> nextStanding(last));
    }

    private Optional<StoredField> sameStanding(StoredField last) {
        return one(database.createQuery("""
                        select d.standing, d.field from Datum d
                        where d.standing = :standing and d.field > :field order by d.standing, d.field
                        """, Object[].class)
                .setParameter("standing", last.standing().value())
                .setParameter("field", last.field().value()));
    }

    private Optional<StoredField> nextStanding(StoredField last) {
        return one(database.createQuery("""
                        select d.standing, d.field from Datum d
                        where d.standing > :standing order by d.standing, d.field
                        """, Object[].class)
                .setParameter("standing", last.standing().value()));
    }

    private static Optional<StoredField> one(TypedQuery<Object[]> query) {
        return query.setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new StoredField(new Standing((String) row[0]), new FieldKey((String) row[1])));
    }

    @Override
    public List<Held> held(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return database.createQuery(
                        "select d.person.id, d.field, d.system from Datum d where d.person.id in :people",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(row -> new Held(
                        new PersonId((UUID) row[0]), new FieldKey((String) row[1]), new SystemKey((String) row[2])))
                .toList();
    }

    @Override
    public long count(Unserved question) {
        long all = 0;
        for (var each : question.byStanding().entrySet()) all += count(question, each.getKey(), each.getValue());
        return all;
    }

    private long count(Unserved question, Standing standing, Collection<FieldKey> fields) {
        var jpql = "select count(distinct d.person) from Datum d where " + unserved(question);
        return with(database.createQuery(jpql, Long.class), question, standing, fields)
                .getSingleResult();
    }

    @Override
    public List<Named> people(Unserved question, @Nullable PersonId after, int limit) {
        return question.byStanding().entrySet().stream()
                .flatMap(each -> people(question, each.getKey(), each.getValue(), after, limit).stream())
                .sorted(BY_ID)
                .limit(limit)
                .toList();
    }

    private List<Named> people(
            Unserved question, Standing standing, Collection<FieldKey> fields, @Nullable PersonId after, int limit) {
        var jpql = "select distinct p.id, p.name from Datum d join d.person p where " + unserved(question)
                + (after == null ? "" : " and p.id > :id")
                + " order by p.id";
        var query = with(database.createQuery(jpql, Object[].class), question, standing, fields);
        if (after != null) query.setParameter("id", after.value());
        return query.setMaxResults(limit)
                .getResultStream()
                .map(row -> new Named(new PersonId((UUID) row[0]), (String) row[1]))
                .toList();
    }

    /** Of one standing, and not kept on by any relation that is over. */
    private static String unserved(Unserved question) {
        var unless = question.unless();
        var mine = "d.standing = :standing and d.field in :fields";
        if (unless.isEmpty()) return mine;
        return mine
                + IntStream.range(0, unless.size())
                        .mapToObj(i -> "r.kind = :kind" + i + " and "
                                + (unless.get(i).endedAfter() == null ? "d.collected >= " : "r.until > ") + ":since"
                                + i)
                        .collect(joining(
                                " or ",
                                " and not exists (select r.id from Relation r where r.person = d.person and r.until <= :day and (",
                                "))"));
    }

    private static <T> TypedQuery<T> with(
            TypedQuery<T> query, Unserved question, Standing standing, Collection<FieldKey> fields) {
        query.setParameter("standing", standing.value())
                .setParameter("fields", fields.stream().map(FieldKey::value).toList());
        for (int i = 0; i < question.unless().size(); i++)
            with(query, question.unless().get(i), i);
        if (!question.unless().isEmpty()) query.setParameter("day", question.day());
        return query;
    }

    private static void with(TypedQuery<?> query, KeptOn kept, int i) {
        query.setParameter("kind" + i, kept.relation().value());
        query.setParameter("since" + i, kept.endedAfter() == null ? kept.collectedFrom() : kept.endedAfter());
    }

    @Override
    public List<Person> standingOtherwise(LocalDate today, int limit) {
        return database.createQuery(
                        "select p from Person p where p.standsUntil <= :today order by p.standsUntil", Person.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "p.relations")
                .setHint(BATCH, "p.data")
                .getResultList();
    }
}
