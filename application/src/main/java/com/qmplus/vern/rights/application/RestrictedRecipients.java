package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.consent.application.ChoiceBook;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.disclosure.RestrictionNotices;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.OnlyStored;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever received what a case restricts learns of it at once, and when it is let go (GDPR art. 19): each is a task of the case. */
@ApplicationScoped
public class RestrictedRecipients {

    private Disclosures disclosures;
    private RecipientNotices notices;
    private Requests requests;
    private PersonalDataDoor door;
    private ChoiceBook choices;
    private CurrentRegister register;
    private CaseMails mails;
    private CaseTrace trace;
    private Clock clock;

    protected RestrictedRecipients() {} // for CDI

    @Inject
    public RestrictedRecipients(
            Disclosures disclosures,
            RecipientNotices notices,
            Requests requests,
            PersonalDataDoor door,
            ChoiceBook choices,
            CurrentRegister register,
            CaseMails mails,
            CaseTrace trace,
            Clock clock) {
        this.disclosures = disclosures;
        this.notices = notices;
        this.requests = requests;
        this.door = door;
        this.choices = choices;
        this.register = register;
        this.mails = mails;
        this.trace = trace;
        this.clock = clock;
    }

    /** The same at another time. */
    RestrictedRecipients at(Clock then) {
        return new RestrictedRecipients(disclosures, notices, requests, door, choices, register, mails, trace, then);
    }

    /**
     * Of whom it is about; while nobody knows that, of those whose data an address that answered restricts by what it has said; and of
     * whoever it was about, or seemed to be, when somebody was told (GDPR art. 18(1), 19).
     *
     * @param restricted what the case restricts by name of whom it is about now
     */
    void tell(DataSubjectRequest request, Collection<RestrictionOrder> restricted) {
        var use = new Use.ForProtection(new CaseRef(request.id().value()));
        var held = held(request, use);
        notices.of(request.id().value()).stream()
                .map(RecipientNotice::person)
                .filter(Objects::nonNull)
                .forEach(person -> held.computeIfAbsent(person, other -> door.restrictedOf(other, use)));
        held.forEach((person, orders) -> {
            var all = new OnlyStored(register.now(), orders);
            var now = person.equals(request.person())
                    ? new OnlyStored(register.now(), List.copyOf(restricted))
                    : all.by(use.caseRef());
            tell(request, person, now, all);
        });
    }

    private Map<PersonId, List<RestrictionOrder>> held(DataSubjectRequest request, Use.ForProtection use) {
        var person = request.person();
        if (person != null) return new LinkedHashMap<>(Map.of(person, door.restrictedOf(person, use)));
        var email = request.told().plainEmail();
        return email == null ? new LinkedHashMap<>() : new LinkedHashMap<>(door.restrictedAt(email, use));
    }

    /** @param held what anything restricts, another case or what an address has said */
    private void tell(DataSubjectRequest request, PersonId person, OnlyStored now, OnlyStored held) {
        var known = notices.of(person);
        var log = disclosures.of(person);
        if (known.isEmpty() && log.isEmpty()) return;
        var change = RestrictionNotices.of(
                request.id().value(), person, now.fields(), held.fields(), ended(request, person), log, known);
        change.overtaken().forEach(notice -> overtake(notice, request));
        change.fresh().forEach(notice -> {
            notices.add(notice);
            request.recipientToTell(notice.recipient(), clock.instant());
        });
        if (!request.isOpen() && !change.fresh().isEmpty()) mails.tellCaseWorkers(request);
    }

    private void overtake(RecipientNotice notice, DataSubjectRequest request) {
        boolean here = notice.caseId().equals(request.id().value());
        var whose = here ? request : requests.get(new RequestId(notice.caseId()));
        if (!here) trace.record(Operation.CHANGE, whose);
        notice.overtaken(clock.instant());
        whose.recipientOvertaken(notice.recipient(), clock.instant());
    }

    /** What of theirs is used no longer, by whichever case. */
    private Set<FieldKey> ended(DataSubjectRequest request, PersonId person) {
        var cases =
                Stream.concat(Stream.of(request), requests.of(person).stream()).map(DataSubjectRequest::id);
        var stopped = cases.distinct()
                .flatMap(id -> choices.stoppedBy(new CaseRef(id.value())).stream())
                .filter(order -> order.person().equals(person) && order.use().why() == ClosedUse.Why.OBJECTED)
                .map(order -> Extent.of(order.use().purpose()));
        return OnlyStored.fields(register.now(), stopped.toList());
    }
}
