package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.consent.application.ChoiceBook;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.disclosure.RestrictionNotices;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
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
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @param restricted what the case restricts now */
    void tell(DataSubjectRequest request, Collection<RestrictionOrder> restricted) {
        var cases = ofThePerson(request);
        var known = cases.values().stream()
                .flatMap(one -> notices.of(one.id().value()).stream())
                .toList();
        var log = log(request);
        if (known.isEmpty() && log.isEmpty()) return;
        var now = RestrictionNotices.of(
                request.id().value(),
                fields(extents(restricted)),
                fields(extents(held(request))),
                ended(cases.keySet()),
                log,
                known);
        now.overtaken().forEach(notice -> overtake(notice, request, cases));
        now.fresh().forEach(notice -> {
            notices.add(notice);
            request.recipientToTell(notice.recipient(), clock.instant());
        });
        if (!request.isOpen() && !now.fresh().isEmpty()) mails.tellCaseWorkers(request);
    }

    /** This one first; whoever was told by one of them knows it for all. */
    private Map<UUID, DataSubjectRequest> ofThePerson(DataSubjectRequest request) {
        var cases = new LinkedHashMap<UUID, DataSubjectRequest>();
        cases.put(request.id().value(), request);
        var person = request.person();
        if (person != null)
            requests.of(person).forEach(other -> cases.putIfAbsent(other.id().value(), other));
        return cases;
    }

    private void overtake(RecipientNotice notice, DataSubjectRequest request, Map<UUID, DataSubjectRequest> cases) {
        var whose = Objects.requireNonNull(cases.get(notice.caseId()));
        if (whose != request) trace.record(Operation.CHANGE, whose);
        notice.overtaken(clock.instant());
        whose.recipientOvertaken(notice.recipient(), clock.instant());
    }

    /** Whatever restricts the person's data, another case or what an address has said. */
    private List<RestrictionOrder> held(DataSubjectRequest request) {
        var person = request.person();
        return person == null
                ? List.of()
                : door.restrictedOf(
                        person, new Use.ForProtection(new CaseRef(request.id().value())));
    }

    private static Stream<Extent> extents(Collection<RestrictionOrder> orders) {
        return orders.stream().map(RestrictionOrder::extent);
    }

    private List<Disclosure> log(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of() : disclosures.of(person);
    }

    private Set<FieldKey> ended(Collection<UUID> cases) {
        return fields(cases.stream()
                .flatMap(id -> choices.stoppedBy(new CaseRef(id)).stream())
                .filter(order -> order.use().why() == ClosedUse.Why.OBJECTED)
                .map(order -> Extent.of(order.use().purpose())));
    }

    /** As the register has them: of a purpose those that it needs. */
    private Set<FieldKey> fields(Stream<Extent> extents) {
        var all = extents.toList();
        return register.now().fields().stream()
                .filter(field -> all.stream().anyMatch(extent -> isMeant(field, extent)))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private boolean isMeant(Field field, Extent extent) {
        var named = extent.field();
        if (named != null && !named.equals(field.key())) return false;
        var purpose = extent.purpose();
        return purpose == null
                || register.now()
                        .findPurpose(purpose)
                        .filter(known -> known.needs(field.category()))
                        .isPresent();
    }
}
