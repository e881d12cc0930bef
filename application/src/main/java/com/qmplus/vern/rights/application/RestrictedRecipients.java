package com.qmplus.vern.rights.application;

import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.disclosure.RestrictionNotices;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever received what a case restricts learns of it at once, and when it is let go (GDPR art. 19): each is a task of the case. */
@ApplicationScoped
public class RestrictedRecipients {

    private Disclosures disclosures;
    private RecipientNotices notices;
    private CurrentRegister register;
    private CaseMails mails;
    private Clock clock;

    protected RestrictedRecipients() {} // for CDI

    @Inject
    public RestrictedRecipients(
            Disclosures disclosures, RecipientNotices notices, CurrentRegister register, CaseMails mails, Clock clock) {
        this.disclosures = disclosures;
        this.notices = notices;
        this.register = register;
        this.mails = mails;
        this.clock = clock;
    }

    /** The same at another time. */
    RestrictedRecipients at(Clock then) {
        return new RestrictedRecipients(disclosures, notices, register, mails, then);
    }

    /**
     * @param restricted what the case restricts now
     * @param stopped what it has ended
     */
    void tell(DataSubjectRequest request, Collection<RestrictionOrder> restricted, Collection<StopOrder> stopped) {
        var caseId = request.id().value();
        var known = notices.of(caseId);
        var log = log(request);
        if (known.isEmpty() && log.isEmpty()) return;
        var now = RestrictionNotices.of(
                caseId, fields(restricted.stream().map(RestrictionOrder::extent)), ended(stopped), log, known);
        now.overtaken().forEach(notice -> {
            notice.overtaken(clock.instant());
            request.recipientOvertaken(notice.recipient(), clock.instant());
        });
        now.fresh().forEach(notice -> {
            notices.add(notice);
            request.recipientToTell(notice.recipient(), clock.instant());
        });
        if (!request.isOpen() && !now.fresh().isEmpty()) mails.tellCaseWorkers(request); // no queue shows it
    }

    private List<Disclosure> log(DataSubjectRequest request) {
        var person = request.person();
        return person == null ? List.of() : disclosures.of(person);
    }

    private Set<FieldKey> ended(Collection<StopOrder> stopped) {
        return fields(stopped.stream()
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
