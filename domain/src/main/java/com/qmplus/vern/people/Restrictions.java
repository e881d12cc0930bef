package com.qmplus.vern.people;

import java.util.Collection;
import java.util.List;

/** Every restriction there ever was, also those that were lifted. Only the door asks it (one door). */
public interface Restrictions {

    void add(Restriction restriction);

    /** Those of these people that stand, in the order in which they were recorded. */
    List<Restriction> standing(Collection<PersonId> people);

    /** Those that a case has caused and that stand, whomever they are of. */
    List<Restriction> standingFor(CaseRef caseRef);

    /** Of whom a case has ever restricted anything, also what was lifted since. */
    List<PersonId> peopleOf(CaseRef caseRef);

    /** All of a person, the lifted ones too, in the order in which they were recorded. */
    List<Restriction> of(PersonId person);
}
