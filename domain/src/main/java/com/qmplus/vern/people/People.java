package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All persons. Only the door, the import and the search of this feature ask it (one door). */
public interface People {

    void add(Person person);

    Optional<Person> find(PersonId id);

    /** The same, and nobody else changes them until the transaction is over. */
    Optional<Person> findForChange(PersonId id);

    /** With all that belongs to them. */
    void remove(Person person);

    /** Whoever else changes them in a transaction that began before this one is over has to begin again. */
    void changes(Person person);

    /** Some of all, in the order of their ids; after that one, none for the first. */
    List<PersonId> ids(@Nullable PersonId after, int limit);

    /** With all that belongs to them, by the record ids that a system gave them. */
    List<Person> byRecordIds(SystemKey system, Collection<String> recordIds);

    /** Whoever has one of the values as an identifier of that kind, in any system. */
    List<Person> byIdentifier(IdentifierKind kind, String value);

    /** Whoever has one of the values as an address or a telephone number, in any system, by name. */
    List<Person> reachedAt(Collection<String> values);

    /** Those in whose names every beginning begins a word, by name. */
    List<Person> named(List<String> beginnings, int limit);

    /** Those in whose names at least one of the beginnings begins a word: who has most of them first, then by name. */
    List<Person> namedLike(List<String> beginnings, int limit);

    /** Those of whom an identifier begins so, by name. */
    List<Person> identifiedLike(String beginning, int limit);

    /**
     * Those of whom a relation of one of these kinds holds on that day, in the order of their ids, with all that belongs to them.
     *
     * @param after the last of those before; none for the first
     */
    List<Person> related(Collection<RelationKindKey> kinds, LocalDate day, @Nullable PersonId after, int limit);

    boolean isEmpty();

    /** The names of those who exist. */
    Map<PersonId, String> names(Collection<PersonId> ids);
}
