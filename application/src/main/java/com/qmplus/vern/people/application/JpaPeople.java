package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.People;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class JpaPeople implements People {

    static final String BATCH = "eclipselink.batch";
    static final String BATCH_TYPE = "eclipselink.batch.type";

    private EntityManager database;

    protected JpaPeople() {} // for CDI

    @Inject
    public JpaPeople(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Person person) {
        database.persist(person);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(database.find(Person.class, id.value()));
    }

    @Override
    public Optional<Person> findForChange(PersonId id) {
        return Optional.ofNullable(database.find(Person.class, id.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    @Override
    public void remove(Person person) {
        database.remove(person);
    }

    @Override
    public void changes(Person person) {
        database.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public List<PersonId> ids(@Nullable PersonId after, int limit) {
        var jpql = "select p.id from Person p" + (after == null ? "" : " where p.id > :after") + " order by p.id";
        var query = database.createQuery(jpql, UUID.class);
        if (after != null) query.setParameter("after", after.value());
        return query.setMaxResults(limit).getResultStream().map(PersonId::new).toList();
    }

    @Override
    public List<Person> byRecordIds(SystemKey system, Collection<String> recordIds) {
        if (recordIds.isEmpty()) return List.of();
        return database.createQuery("""
                        select p from Person p join p.identifiers i
                        where i.kind = :kind and i.system = :system and i.value in :ids
                        """, Person.class)
                .setParameter("kind", IdentifierKind.CRM_ID)
                .setParameter("system", system.value())
                .setParameter("ids", recordIds)
                .setHint(BATCH_TYPE, "IN") // by the persons' ids: joined, each would search for the identifiers again
                .setHint(BATCH, "p.identifiers")
                .setHint(BATCH, "p.relations")
                .setHint(BATCH, "p.data")
                .getResultList();
    }

    @Override
    public List<Person> byIdentifier(IdentifierKind kind, String value) {
        return database.createQuery("""
                        select distinct p from Person p join p.identifiers i
                        where i.kind = :kind and i.value = :value order by p.name
                        """, Person.class)
                .setParameter("kind", kind)
                .setParameter("value", value)
                .getResultList();
    }

    @Override
    public List<Person> reachedAt(Collection<String> values) {
        if (values.isEmpty()) return List.of();
        return database.createQuery("""
                        select distinct p from Person p join p.identifiers i
                        where i.kind in :kinds and i.value in :values order by p.name
                        """, Person.class)
                .setParameter("kinds", List.of(IdentifierKind.EMAIL, IdentifierKind.PHONE))
                .setParameter("values", values)
                .setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "p.identifiers")
                .setHint(BATCH, "p.relations")
                .getResultList();
    }

    @Override
    public List<Person> named(List<String> beginnings, int limit) {
        if (beginnings.isEmpty()) return List.of();
        var jpql = "select p from Person p where " + each("%s", " and ", beginnings) + " order by p.name";
        return with(beginnings, database.createQuery(jpql, Person.class), limit).toList();
    }

    /** Counted before the limit cuts: among many Anders, Anders Én is not lost behind those whose name comes first. */
    @Override
    public List<Person> namedLike(List<String> beginnings, int limit) {
        if (beginnings.isEmpty()) return List.of();
        var jpql = "select p, " + each("case when %s then 1 else 0 end", " + ", beginnings)
                + " as fitting from Person p where " + each("%s", " or ", beginnings)
                + " order by fitting desc, p.name";
        return with(beginnings, database.createQuery(jpql, Object[].class), limit)
                .map(row -> (Person) row[0])
                .toList();
    }

    private static String each(String form, String joined, List<String> beginnings) {
        return IntStream.range(0, beginnings.size())
                .mapToObj(i -> form.formatted("locate(:beginning" + i + ", p.searchName) > 0"))
                .collect(joining(joined));
    }

    private static <T> Stream<T> with(List<String> beginnings, TypedQuery<T> query, int limit) {
        for (int i = 0; i < beginnings.size(); i++) query.setParameter("beginning" + i, " " + beginnings.get(i));
        return query.setMaxResults(limit).getResultList().stream();
    }

    @Override
    public List<Person> identifiedLike(String beginning, int limit) {
        return database.createQuery("""
                        select distinct p from Person p join p.identifiers i
                        where i.value like :beginning escape '!' order by p.name
                        """, Person.class)
                .setParameter("beginning", beginning.replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Person> related(Collection<RelationKindKey> kinds, LocalDate day, @Nullable PersonId after, int limit) {
        if (kinds.isEmpty()) return List.of();
        var jpql = """
                select p from Person p where exists (
                    select r.id from Relation r
                    where r.person = p and r.kind in :kinds and r.from <= :day and (r.until is null or r.until > :day))
                """ + (after == null ? "" : " and p.id > :after") + " order by p.id";
        var query = database.createQuery(jpql, Person.class)
                .setParameter(
                        "kinds", kinds.stream().map(RelationKindKey::value).toList())
                .setParameter("day", day);
        if (after != null) query.setParameter("after", after.value());
        return query.setMaxResults(limit)
                .setHint(BATCH_TYPE, "IN")
                .setHint(BATCH, "p.identifiers")
                .setHint(BATCH, "p.relations")
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return database.createQuery("select p.id from Person p", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return database.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new PersonId((UUID) row[0]), row -> (String) row[1]));
    }
}
