package com.qmplus.vern.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What systems are told to do, case by case. */
public interface Errands {

    void add(Errand errand);

    /** In the order of their systems. */
    List<Errand> of(RequestId request);

    /** @throws com.qmplus.vern.shared.NotFound where there is none of that case */
    Errand get(RequestId request, UUID id);

    /** Some that can be tried now, those that have waited longest first. */
    List<Due> due(Instant now, int limit);

    /** One that can be tried, and of which case. */
    record Due(RequestId request, UUID errand) {}
}
