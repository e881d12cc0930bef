package com.qmplus.vern.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What systems are told to do, case by case. */
public interface Errands {

    void add(Errand errand);

    /** In the order of their systems, and in each as they came. */
    List<Errand> of(RequestId request);

    /** @throws com.qmplus.vern.shared.NotFound where there is none of that case */
    Errand get(RequestId request, UUID id);

    /**
     * Some that can be tried now, those of each system that have waited longest first.
     *
     * @param ofEach how many of each system: what waits for one is not in the way of the others
     */
    List<Due> due(Instant now, int ofEach);

    /** Open, due before that day, and nobody has been told: some, those that are latest first. */
    List<Errand> untoldLate(LocalDate today, int most);

    /** By when the next of each case is due that is open; of a case that has none, nothing. */
    Map<RequestId, LocalDate> nextDue(Collection<RequestId> requests);

    /** One that can be tried, of which case, and which system does it. */
    record Due(RequestId request, UUID errand, String system) {}
}
