package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored about whom, counted and never opened: so that it can be held against the register. The work grows with
 * the kinds of relation and field that occur, and with the people whose data are in question; not with those of whom
 * nothing is wrong.
 */
public interface StoredData {

    /** Every field that is stored, by how those stand of whom it is; in order. */
    List<StoredField> fields();

    /** Which fields are held of these people, and from which system each is. */
    List<Held> held(Collection<PersonId> people);

    record Held(PersonId person, FieldKey field, SystemKey system) {}

    /** How many people the question finds. */
    long count(Unserved question);

    /**
     * Some of them, in an order that every database agrees on: that of their ids.
     *
     * @param after the last of those before; none for the first
     */
    List<Named> people(Unserved question, @Nullable PersonId after, int limit);

    /** Those who may stand otherwise since a day has come; with their relations and data. */
    List<Person> standingOtherwise(LocalDate today, int limit);

    /** Somebody in a list. */
    record Named(PersonId id, String name) {}
}
