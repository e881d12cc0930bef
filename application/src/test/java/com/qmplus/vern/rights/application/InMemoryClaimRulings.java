package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.RulingState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As the database keeps them. */
final class InMemoryClaimRulings implements ClaimRulings {

    private final Map<ClaimId, ClaimRuling> rulings = new LinkedHashMap<>();
    private final Requests requests;

    InMemoryClaimRulings(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void add(ClaimRuling ruling) {
        rulings.put(ruling.claim(), ruling);
    }

    @Override
    public Optional<ClaimRuling> find(ClaimId claim) {
        return Optional.ofNullable(rulings.get(claim));
    }

    @Override
    public List<ClaimRuling> of(RequestId request) {
        return rulings.values().stream()
                .filter(ruling -> ruling.request().equals(request))
                .sorted(Comparator.comparing(ruling -> ruling.claim().toString()))
                .toList();
    }

    @Override
    public List<ClaimRuling> awaitingSecond(int most) {
        return rulings.values().stream()
                .filter(ruling -> ruling.state() == RulingState.AWAITS_SECOND)
                .sorted(Comparator.comparing((ClaimRuling ruling) ->
                                requests.get(ruling.request()).deadline().due())
                        .thenComparing(ruling -> ruling.request().toString())
                        .thenComparing(ruling -> ruling.claim().toString()))
                .limit(most)
                .toList();
    }
}
