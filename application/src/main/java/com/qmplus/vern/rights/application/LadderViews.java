package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.IdentityLadder.Verdict;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.Question;
import com.qmplus.vern.rights.application.LadderView.Rung;
import com.qmplus.vern.rights.application.LadderView.Standing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Tells which steps of the identity ladder can be asked on a case now, and which not, so that the page offers no other. */
final class LadderViews {

    private LadderViews() {}

    static LadderView of(DataSubjectRequest request, Instant now) {
        var code = request.codeOnFile();
        var open = request.openQuestion(PauseKind.IDENTITY);
        return new LadderView(
                request.timeline().doubt().orElse(null),
                Stream.of(Doubt.Ground.values()).filter(request::mayDoubt).toList(),
                rungs(request),
                open.map(Question::method).orElse(null),
                open.map(Question::asked).orElse(null),
                code.isLive(now) ? code.expires() : null,
                code.triesLeft(),
                request.mayEndUnidentifiedFrom().orElse(null));
    }

    private static List<Rung> rungs(DataSubjectRequest request) {
        if (request.timeline().doubt().isEmpty()) return List.of();
        return Stream.of(IdentityMethod.values())
                .map(method -> new Rung(method, standing(request, method)))
                .toList();
    }

    private static Standing standing(DataSubjectRequest request, IdentityMethod method) {
        if (!method.isConnected()) return Standing.NOT_CONNECTED;
        if (!request.withinReach().contains(method)) return Standing.OUT_OF_REACH;
        return switch (request.weigh(method)) {
            case Verdict.TooMuch() -> Standing.TOO_MUCH;
            case Verdict.MilderFirst(var milder) -> Standing.WANTS_REASON;
            case Verdict.Fits() -> request.timeline().notProved().contains(method) ? Standing.TRIED : Standing.FITS;
        };
    }
}
