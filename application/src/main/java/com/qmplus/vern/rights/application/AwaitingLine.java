package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A claim that waits for a second approver: which case, what is claimed, and until when it must be answered. */
public record AwaitingLine(RequestId request, ClaimId claim, String reference, Right right, LocalDate due)
        implements Serializable {

    /** Nothing of a claim that was withdrawn, of a request that is answered, of one's own, or of a case one has. */
    static Stream<AwaitingLine> of(DataSubjectRequest request, ClaimRuling ruling, Colleague me) {
        if (me.is(request.intake()) || me.has(request) || request.state().isAnswered()) return Stream.empty();
        return request.claims().open().stream()
                .filter(claim -> claim.id().equals(ruling.claim()))
                .map(claim -> new AwaitingLine(
                        request.id(),
                        claim.id(),
                        request.intake().reference().value(),
                        claim.right(),
                        request.deadline().due()));
    }
}
