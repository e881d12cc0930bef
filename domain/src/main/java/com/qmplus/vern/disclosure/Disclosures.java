package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The log of disclosures (R6.3). */
public interface Disclosures {

    void add(Disclosure disclosure);

    Optional<Disclosure> find(DisclosureId id);

    /**
     * As the page showed it.
     *
     * @throws com.qmplus.vern.shared.NotFound there is none
     * @throws com.qmplus.vern.shared.StalePage it has been decided meanwhile
     */
    Disclosure get(DisclosureId id, long version);

    /** Also of a case that went out before it was known to be about them; the latest first. */
    List<Disclosure> of(PersonId person);

    /** Those that were decided for the case, the latest first. */
    List<Disclosure> ofCase(UUID caseId);

    /** Those that wait for a second, the oldest first. */
    List<Disclosure> awaitingSecond(int most);
}
