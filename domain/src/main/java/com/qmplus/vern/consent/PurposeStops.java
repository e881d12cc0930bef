package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import java.util.Collection;
import java.util.List;

/** Every stop, also those that were taken back. */
public interface PurposeStops {

    void add(PurposeStop stop);

    /** Those of these people that stand, in the order in which they were recorded. */
    List<PurposeStop> standing(Collection<PersonId> people);

    /** Those that a case has caused and that stand, whomever they are of. */
    List<PurposeStop> standingFor(CaseRef caseRef);
}
