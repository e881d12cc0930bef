package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.RequestState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What this employee may do on a case now, so that the page offers nothing that would be refused. */
final class PossibleActions {

    private final DataSubjectRequest request;
    private final Set<RequestAction> possible = EnumSet.of(RequestAction.NOTE);

    private PossibleActions(DataSubjectRequest request) {
        this.request = request;
    }

    static Set<RequestAction> on(DataSubjectRequest request, Deciders deciders, CaseTime time) {
        var actions = new PossibleActions(request);
        if (request.isOpen() && deciders.mayDecide()) actions.decide(deciders, time);
        if (mayBeTakenUp(request) && deciders.mayDecide()) actions.pass(deciders);
        if (deciders.has(request) && request.timeline().recipientsToTell() > 0)
            actions.possible.add(RequestAction.TELL_RECIPIENTS);
        if (deciders.has(request) && request.timeline().has(Move.RECIPIENT_TOLD))
            actions.possible.add(RequestAction.FOLLOW_RECIPIENTS);
        if (deciders.has(request) && request.timeline().toCarryOut() > 0) actions.possible.add(RequestAction.CARRY_OUT);
        return actions.possible;
    }

    /** Closed, and somebody is still to be told: whoever had it may be gone. Or nobody ever had what Vern alone answered. */
    private static boolean mayBeTakenUp(DataSubjectRequest request) {
        return !request.isOpen() && (request.next() != NextStep.NOTHING || request.isInHandOfVern());
    }

    private boolean isMine(Deciders deciders) {
        return deciders.has(request) && !deciders.me().is(request.intake());
    }

    private void pass(Deciders deciders) {
        allow(request.assignee() == null, RequestAction.TAKE);
        allow(isMine(deciders) || request.assignee() != null && deciders.mayReassign(), RequestAction.HAND_OVER);
    }

    private void decide(Deciders deciders, CaseTime time) {
        pass(deciders);
        if (!isMine(deciders)) return;
        allow(true, RequestAction.POST_LETTER);
        allow(request.codeHash() != null, RequestAction.READ);
        allow(request.codeHash() != null && request.isReaderKnown(), RequestAction.WRITE);
        allow(request.mayIssueCode(), RequestAction.ISSUE_CODE);
        allow(!request.state().isAnswered(), RequestAction.CLAIM);
        identify(time.today());
        if (!request.state().isAnswered()) keepTime(time);
        allow(!request.state().isAnswered(), RequestAction.REPRESENT);
        allow(canConfirmAddress(), RequestAction.RESEND_CONFIRMATION);
        boolean toDo =
                request.timeline().recipientsToTell() > 0 || request.timeline().toCarryOut() > 0;
        allow(request.state() == RequestState.ANSWERED && !toDo, RequestAction.CLOSE);
        allow(request.state() == RequestState.ASSIGNED, RequestAction.CONFIRM_PERSON, RequestAction.CONFIRM_NOBODY);
        if (request.state().knowsWho() && !request.state().isAnswered()) answer();
    }

    private void identify(LocalDate today) {
        allow(Stream.of(Doubt.Ground.values()).anyMatch(request::mayDoubt), RequestAction.RECORD_DOUBT);
        allow(request.timeline().doubt().isPresent(), RequestAction.RECORD_IDENTITY);
        var mayEnd = request.mayEndUnidentifiedFrom().filter(from -> !today.isBefore(from));
        allow(mayEnd.isPresent(), RequestAction.END_UNIDENTIFIED);
    }

    private void keepTime(CaseTime time) {
        boolean asked = request.openQuestion(PauseKind.SCOPE).isPresent();
        allow(!asked && request.mayAskScope(time.rules()), RequestAction.ASK_SCOPE);
        allow(asked, RequestAction.ANSWER_SCOPE);
        boolean pending = request.timeline().pendingExtension().isPresent();
        boolean extendable = request.deadline().isExtendable(time.today());
        allow(extendable && !pending, RequestAction.ASK_EXTENSION);
        allow(pending, RequestAction.POST_EXTENSION);
    }

    private void answer() {
        boolean complete = request.searches().areComplete();
        allow(true, RequestAction.RELEASE_PERSON, RequestAction.COLLECT);
        allow(!request.searches().all().isEmpty(), RequestAction.ATTEST);
        allow(complete, RequestAction.RULE, RequestAction.REVIEW, RequestAction.EXCLUDE);
        allow(request.state() == RequestState.COLLECTED, RequestAction.APPROVE);
        allow(request.state() == RequestState.APPROVED && request.isIdentityEstablished(), RequestAction.SEND);
    }

    private boolean canConfirmAddress() {
        return request.intake().requester().email() != null
                && !request.confirmation().isConfirmed();
    }

    private void allow(boolean condition, RequestAction... actions) {
        if (condition) possible.addAll(Set.of(actions));
    }
}
