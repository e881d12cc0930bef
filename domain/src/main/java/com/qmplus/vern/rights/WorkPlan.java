package com.qmplus.vern.rights;

/** What is to be done next on a case: the one question at the top of its page. */
final class WorkPlan {

    private WorkPlan() {}

    static NextStep next(CaseFile request) {
        if (!request.isOpen()) return last(request);
        if (request.assignee() == null) return untaken(request);
        if (request.timeline().hasUnread()) return NextStep.READ_REPLY;
        if (!request.state().isAnswered() && afterwards(request) != NextStep.NOTHING) return afterwards(request);
        return switch (request.state()) {
            case RECEIVED -> NextStep.TAKE;
            case ASSIGNED -> contestsUnnamed(request) ? NextStep.POINT_OUT : NextStep.FIND_PERSON;
            case PERSON_KNOWN, NOBODY -> contestsUnnamed(request) ? NextStep.POINT_OUT : search(request.searches());
            case COLLECTED -> decide(request);
            case APPROVED -> send(request);
            case ANSWERED -> follow(request);
            case ENDING, CLOSED -> last(request);
        };
    }

    private static NextStep last(CaseFile request) {
        var afterwards = afterwards(request);
        return afterwards == NextStep.NOTHING && request.timeline().toCarryOut() > 0
                ? NextStep.AWAIT_SYSTEMS
                : afterwards;
    }

    /** What is restricted, and let go, is so at once, whatever the case has come to. */
    private static NextStep afterwards(CaseFile request) {
        if (request.timeline().needsHand()) return NextStep.CARRY_OUT;
        return isLeftToTell(request) ? NextStep.TELL_RECIPIENTS : NextStep.NOTHING;
    }

    /** Something is said to be wrong, and nobody has said what: nothing is set aside, or all of it is. */
    private static boolean contestsUnnamed(CaseFile request) {
        return request.claims().open().stream()
                .filter(Claim::contests)
                .anyMatch(claim ->
                        claim.scope().isEverything() && !request.timeline().isPointedOut(claim));
    }

    /** What Vern answered by itself waits until the answer's time is over, and needs nobody unless something is to be done that takes one. */
    private static NextStep untaken(CaseFile request) {
        if (request.state() != RequestState.ANSWERED || request.timeline().hasUnread()) return NextStep.TAKE;
        var step = follow(request);
        if (step != NextStep.WAIT_FOR_FETCH && step != NextStep.AWAIT_SYSTEMS && step != NextStep.CLOSE)
            return NextStep.TAKE;
        return request.offer().takenDown() == null ? NextStep.WAIT_FOR_FETCH : step;
    }

    private static NextStep letBackIn(CaseFile request) {
        return request.mayIssueCode() ? NextStep.ISSUE_CODE : identify(request);
    }

    private static boolean isLeftToTell(CaseFile request) {
        return request.timeline().recipientsToTell() > 0;
    }

    private static NextStep search(Searches searches) {
        return searches.all().isEmpty() || searches.awaitMachine() ? NextStep.SEARCH : NextStep.SEARCH_BY_HAND;
    }

    /** Each claim is decided for itself before the answer is reviewed; access is answered by the copy. */
    private static NextStep decide(CaseFile request) {
        var undecided = request.claims().open().stream()
                .filter(claim -> request.timeline().isUndecided(claim))
                .toList();
        if (undecided.isEmpty()) return NextStep.REVIEW;
        return undecided.stream().allMatch(claim -> request.timeline().awaitsSecond(claim))
                ? NextStep.AWAIT_SECOND
                : NextStep.DECIDE;
    }

    private static NextStep send(CaseFile request) {
        if (!request.isIdentityEstablished()) return identify(request);
        return request.codeHash() == null ? NextStep.ISSUE_CODE : NextStep.SEND;
    }

    /** They have been asked and have not replied: it is their turn. */
    private static NextStep identify(CaseFile request) {
        return request.openQuestion(PauseKind.IDENTITY)
                        .filter(question -> question.replied() == null)
                        .isPresent()
                ? NextStep.AWAIT_PERSON
                : NextStep.PROVE_IDENTITY;
    }

    /** A code that is lost or locked holds nothing up before the answer lies there: whoever has the reference can lock it. */
    private static NextStep follow(CaseFile request) {
        var timeline = request.timeline();
        var isOver = request.offer().isFetched() || request.offer().takenDown() != null;
        if (!isOver && (timeline.newCodeAsked() || timeline.isCodeLocked())) return letBackIn(request);
        if (timeline.personIsOutOfReach()) return NextStep.REACH_PERSON;
        if (timeline.needsHand()) return NextStep.CARRY_OUT;
        if (isLeftToTell(request)) return NextStep.TELL_RECIPIENTS;
        if (!isOver) return NextStep.WAIT_FOR_FETCH;
        return timeline.toCarryOut() == 0 ? NextStep.CLOSE : NextStep.AWAIT_SYSTEMS;
    }
}
