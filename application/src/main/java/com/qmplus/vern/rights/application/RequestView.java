package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.EmployeeId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the case page shows. Commands carry its {@code version} back.
 *
 * @param whole the reader needs to know the case: it is theirs, or they oversee. Others see that it is there, whose it is
 *     and how urgent: enough to take it or to hand it over, no word of what was written and nobody beyond the requester's name
 */
public record RequestView(
        RequestId id,
        long version,
        boolean whole,
        String reference,
        List<Claim> claims,
        Channel channel,
        Language language,
        RequestState state,
        NextStep next,
        Set<RequestAction> may,
        @Nullable Assignee assignee,
        Requester requester,
        DeadlineView deadline,
        Who who,
        List<Search> searches,
        @Nullable Offer answer,
        Code code,
        List<InEffect> effects,
        List<StepView> timeline)
        implements Serializable {

    /** What the claims of that right have brought about. */
    public List<InEffect> effectsOf(Right right) {
        return effects.stream().filter(effect -> effect.right() == right).toList();
    }

    /** What it claims; of a request that was withdrawn, what it claimed. */
    public List<Right> rights() {
        var open = claims.stream().filter(Claim::open).toList();
        return (open.isEmpty() ? claims : open).stream().map(Claim::right).toList();
    }

    /**
     * One right that is claimed.
     *
     * @param undecided it has yet to be decided, or approved by a second
     * @param words empty when they are not for this reader
     */
    /** @param about what it names, in the words of the register; nothing: everything */
    public record Claim(
            ClaimId id,
            Right right,
            boolean open,
            boolean undecided,
            List<Ground> grounds,
            List<Text> about,
            String words,
            boolean transfer,
            String recipient)
            implements Serializable {}

    /** The name, as told, of whom it is about: not of who asks for them. */
    public String aboutWhom() {
        var concerned = requester.concerned();
        return concerned == null || who.representation() == null ? requester.name() : concerned.name();
    }

    public boolean may(RequestAction action) {
        return may.contains(action);
    }

    /** {@code standIn}: the reader does their work while they are away. */
    public record Assignee(EmployeeId id, String name, boolean me, boolean standIn) implements Serializable {

        /** It is in the reader's hands. */
        public boolean inHand() {
            return me || standIn;
        }
    }

    /**
     * As they wrote themselves; {@code scope} is the message, empty when it has been erased or is not for this reader.
     *
     * @param concerned whom they ask for; null: they said that they ask for themselves, or it is not for this reader
     */
    public record Requester(
            String name,
            @Nullable String email,
            @Nullable Instant emailConfirmed,
            String phone,
            String scope,
            @Nullable Concerned concerned)
            implements Serializable {}

    /** As who asks for them has told it; {@code age} of a child. */
    public record Concerned(
            String name,
            String email,
            String phone,
            @Nullable Integer age) implements Serializable {}

    /**
     * Who it is.
     *
     * @param name absent when the case no longer gives the reader a need to know it
     * @param nobody a case worker has established that we do not know this person
     * @param contactOnFile the address of the request is among the person's identifiers
     * @param established the answer may be sent: see R4.2
     * @param representation by what right somebody asks for them, if somebody does
     * @param ladder absent for who need not know the case
     */
    public record Who(
            @Nullable PersonId person,
            @Nullable String name,
            boolean nobody,
            boolean contactOnFile,
            boolean established,
            List<IdentityMethod> proofs,
            @Nullable LadderView ladder,
            @Nullable Representation representation)
            implements Serializable {}

    /** One system's search; {@code reason} tells why it failed, {@code copies} how much Vern holds that came from there. {@code returned} was erased there and has come back; {@code told}: it is to be erased again. */
    public record Search(
            String system,
            Text name,
            boolean byMachine,
            SearchResult result,
            int items,
            @Nullable Instant searched,
            @Nullable String reason,
            int copies,
            List<Returned> returned,
            boolean told)
            implements Serializable {}

    /** Fields that were erased in a system before, and are found there again. */
    public record Returned(List<Text> fields, Erasure erasure) implements Serializable {}

    /** On which day, and for which case, something was erased. */
    public record Erasure(LocalDate day, UUID caseId) implements Serializable {}

    /** The answer that was made available. */
    public record Offer(
            Instant available,
            Instant until,
            boolean takenDown,
            @Nullable Instant lastFetched,
            int fetches) implements Serializable {}

    /** The case code: whether there is one, whether it is locked, and whether a new one may be issued now. */
    public record Code(boolean issued, boolean locked, boolean newOneAsked, boolean mayIssue) implements Serializable {}
}
