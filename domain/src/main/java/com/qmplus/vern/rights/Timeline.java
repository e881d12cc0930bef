package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.Move.CODE_ASKED;
import static com.qmplus.vern.rights.Move.CODE_ISSUED;
import static com.qmplus.vern.rights.Move.CODE_LOCKED;
import static com.qmplus.vern.rights.Move.FETCHED;
import static com.qmplus.vern.rights.Move.IDENTITY_PROVED;
import static com.qmplus.vern.rights.Move.MAIL_FAILED;
import static com.qmplus.vern.rights.Move.NOBODY_CONFIRMED;
import static com.qmplus.vern.rights.Move.NOT_FETCHED;
import static com.qmplus.vern.rights.Move.PERSON_CONFIRMED;
import static com.qmplus.vern.rights.Move.PERSON_RELEASED;
import static com.qmplus.vern.rights.Move.REACHED;

import java.util.List;
import java.util.Set;

/** What the steps of a case say about it: much of its state is simply what has happened, and in which order. */
public record Timeline(List<Step> steps) {

    public Timeline {
        steps = List.copyOf(steps);
    }

    /** What has happened since a page was shown in that version. */
    public List<String> changesSince(long version) {
        return steps.stream()
                .filter(step -> step.onVersion() >= version)
                .map(step -> step.move().name())
                .toList();
    }

    /** What was done to be sure that who asks is the one that was settled upon; what was done before counts for nobody (R4.2). */
    public List<IdentityMethod> proofs() {
        return since(IDENTITY_PROVED, PERSON_CONFIRMED, NOBODY_CONFIRMED, PERSON_RELEASED).stream()
                .map(step -> IdentityMethod.valueOf(String.valueOf(step.detail())))
                .toList();
    }

    /** A new code needs an identity step that was recorded after the old one was lost or locked (ADR 8). */
    public boolean allowsNewCode() {
        return !since(IDENTITY_PROVED, CODE_ASKED, CODE_LOCKED, CODE_ISSUED, PERSON_RELEASED)
                .isEmpty();
    }

    /** The code that holds now was issued once it was settled who asks, and to somebody whose identity had been proved since. */
    public boolean codeFollowsProof() {
        var codes = since(CODE_ISSUED, PERSON_CONFIRMED, NOBODY_CONFIRMED, PERSON_RELEASED);
        return !codes.isEmpty()
                && !new Timeline(steps.subList(0, steps.indexOf(codes.getLast())))
                        .proofs()
                        .isEmpty();
    }

    public boolean newCodeAsked() {
        return !since(CODE_ASKED, CODE_ISSUED).isEmpty();
    }

    public boolean isCodeLocked() {
        return !since(CODE_LOCKED, CODE_ISSUED).isEmpty();
    }

    /** A mail did not arrive, or the answer was not fetched, and who works on the case has not noted since what they did. */
    public boolean personIsOutOfReach() {
        return !since(MAIL_FAILED, REACHED, FETCHED).isEmpty()
                || !since(NOT_FETCHED, REACHED, FETCHED).isEmpty();
    }

    public boolean has(Move move) {
        return !since(move).isEmpty();
    }

    private List<Step> since(Move move, Move... boundaries) {
        return steps.subList(afterLast(Set.of(boundaries)), steps.size()).stream()
                .filter(step -> step.move() == move)
                .toList();
    }

    private int afterLast(Set<Move> boundaries) {
        for (int place = steps.size(); place > 0; place--)
            if (boundaries.contains(steps.get(place - 1).move())) return place;
        return 0;
    }
}
