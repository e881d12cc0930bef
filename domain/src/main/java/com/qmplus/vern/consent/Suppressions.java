package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import java.util.Collection;
import java.util.List;

/** Every suppression, by the keyed hash of a contact. */
public interface Suppressions {

    void add(Suppression suppression);

    /** Those that stand for any of the contacts, in the order in which they were recorded. */
    List<Suppression> standing(Collection<String> contactHashes);

    /** Those that a case has caused and that stand. */
    List<Suppression> standingFor(CaseRef caseRef);
}
