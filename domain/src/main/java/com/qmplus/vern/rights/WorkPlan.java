package com.qmplus.vern.rights;

/** What is to be done next on a case: the one question at the top of its page. */
final class WorkPlan {

    private WorkPlan() {}

    static NextStep next(CaseFile request) {
        if (!request.isOpen()) return NextStep.NOTHING;
        if (request.assignee() == null) return NextStep.TAKE;
        if (request.timeline().newCodeAsked() || request.timeline().isCodeLocked()) return letBackIn(request);
        return switch (request.state()) {
            case RECEIVED -> NextStep.TAKE;
            case ASSIGNED -> NextStep.FIND_PERSON;
            case PERSON_KNOWN, NOBODY -> search(request.searches());
            case COLLECTED -> NextStep.REVIEW;
            case APPROVED -> send(request);
            case ANSWERED -> follow(request);
            case CLOSED -> NextStep.NOTHING;
        };
    }

    private static NextStep letBackIn(CaseFile request) {
        return request.mayIssueCode() ? NextStep.ISSUE_CODE : NextStep.PROVE_IDENTITY;
    }

    private static NextStep search(Searches searches) {
        return searches.all().isEmpty() || searches.awaitMachine() ? NextStep.SEARCH : NextStep.SEARCH_BY_HAND;
    }

    private static NextStep send(CaseFile request) {
        if (!request.isIdentityEstablished()) return NextStep.PROVE_IDENTITY;
        return request.codeHash() == null ? NextStep.ISSUE_CODE : NextStep.SEND;
    }

    private static NextStep follow(CaseFile request) {
        if (request.timeline().personIsOutOfReach()) return NextStep.REACH_PERSON;
        return request.offer().isFetched() ? NextStep.CLOSE : NextStep.WAIT_FOR_FETCH;
    }
}
