package com.qmplus.vern.rights;

import java.util.List;
import java.util.Optional;

/** The rulings on claims: there is one as soon as anybody has found or decided anything. */
public interface ClaimRulings {

    void add(ClaimRuling ruling);

    Optional<ClaimRuling> find(ClaimId claim);

    List<ClaimRuling> of(RequestId request);

    /** Those that wait for a second approver, the requests that are due first, first. */
    List<ClaimRuling> awaitingSecond(int most);
}
