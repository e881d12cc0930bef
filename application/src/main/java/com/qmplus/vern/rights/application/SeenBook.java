package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Consultation;
import com.qmplus.vern.audit.Looks;
import com.qmplus.vern.audit.application.Consultations;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.retention.Holds;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import com.qmplus.vern.rights.Section16;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person may know of who has seen and received their data (GDPR art. 15(1)(c), R8.4): the same in an answer to access as on the
 * page of their case. What would tell of a demand that may have to stay untold (popplyl. § 16) is held back until an employee has told
 * of it.
 */
@ApplicationScoped
public class SeenBook {

    /** Where a demand is looked into and decided, and a case handed out. */
    private static final List<String> DEMANDS = List.of("DisclosureDesk.", "DossierDesk.");

    /** Where what an authority orders to be kept is set. */
    private static final List<String> HOLDS = List.of("HoldDesk.");

    private Requests requests;
    private ClaimRulings rulings;
    private Consultations consultations;
    private Disclosures disclosures;
    private Holds holds;
    private Clock clock;

    protected SeenBook() {} // for CDI

    @Inject
    public SeenBook(
            Requests requests,
            ClaimRulings rulings,
            Consultations consultations,
            Disclosures disclosures,
            Holds holds,
            Clock clock) {
        this.requests = requests;
        this.rulings = rulings;
        this.consultations = consultations;
        this.disclosures = disclosures;
        this.holds = holds;
        this.clock = clock;
    }

    /** Whether there is anything to see here for who came in this way; it tells of nobody, and nothing where something is secret. */
    boolean isOpen(DataSubjectRequest request, boolean reachesAnswer) {
        var person = request.person();
        return person != null
                && request.offer().available() != null
                && reachesAnswer
                && request.isIdentityEstablished()
                && !isAnythingSecret(person);
    }

    /** Something was kept from the person by § 16, in whichever of their cases. */
    private boolean isAnythingSecret(PersonId person) {
        return requests.of(person).stream()
                .flatMap(request -> rulings.of(request.id()).stream())
                .filter(ClaimRuling::isDecided)
                .flatMap(ruling -> ruling.decisions().stream())
                .anyMatch(decision ->
                        decision.ruling() instanceof Ruling.Withhold && Section16.isCited(decision.article()));
    }

    /** Of whom they may be told here, the latest first. */
    List<Disclosure> handed(DataSubjectRequest request, PersonId person) {
        return disclosures.of(person).stream()
                .filter(Disclosure::isAllowed)
                .filter(one -> isToldOf(request, one))
                .toList();
    }

    /** What an authority had stands here once an employee has sent a copy that told of it. */
    boolean isToldOf(DataSubjectRequest request, Disclosure one) {
        if (!one.isDemanded()) return true;
        var answered = request.answered();
        var allowed = one.allowed();
        return answered != null
                && allowed != null
                && !allowed.isAfter(answered)
                && !request.isAnsweredByVern()
                && isCopied(request);
    }

    /** Of which recipients it may be told that they know what the case has changed: of no authority that may not be told of here. */
    Predicate<RecipientNotice> names(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return notice -> false;
        var secret = isAnythingSecret(person);
        var known = disclosures.of(person).stream()
                .filter(Disclosure::isAllowed)
                .filter(one -> !one.isDemanded() || !secret && isToldOf(request, one))
                .toList();
        return notice -> known.stream().anyMatch(one -> isSame(one, notice));
    }

    private static boolean isSame(Disclosure one, RecipientNotice notice) {
        return one.recipient().equals(notice.recipient()) && Objects.equals(one.name(), notice.name());
    }

    private boolean isCopied(DataSubjectRequest request) {
        return request.claims().open().stream()
                .filter(claim -> claim.isOf(Right.ACCESS))
                .anyMatch(claim -> rulings.find(claim.id())
                        .filter(ruling -> !ruling.decisions().isEmpty())
                        .map(SeenBook::givesSomething)
                        .orElse(true));
    }

    private static boolean givesSomething(ClaimRuling ruling) {
        return ruling.decisions().stream().anyMatch(decision -> decision.ruling() instanceof Ruling.Copy);
    }

    /**
     * When the data of whom the request is about were looked at, also in their cases before these were known to be theirs: by looks,
     * not by entries of the log.
     *
     * @param told of which demands they know, or are told with this
     */
    List<Consultation> looks(DataSubjectRequest request, Predicate<Disclosure> told) {
        var person = request.person();
        if (person == null) return List.of();
        var cases = cases(person);
        return Looks.of(consultations.of(person.value(), cases.keySet()).stream()
                .filter(look -> !isOfAnother(look, cases))
                .filter(heldBack(untold(person, told), DEMANDS).negate())
                .filter(heldBack(ordered(person), HOLDS).negate())
                .toList());
    }

    /** Theirs, and those that became one with them. */
    private Map<UUID, DataSubjectRequest> cases(PersonId person) {
        return requests.of(person).stream()
                .flatMap(one -> Stream.concat(Stream.of(one), joined(one)))
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity(), (one, same) -> one));
    }

    private Stream<DataSubjectRequest> joined(DataSubjectRequest request) {
        return request.timeline().joined().stream()
                .map(step -> new ReferenceNumber(Objects.requireNonNullElse(step.detail(), "")))
                .flatMap(reference -> requests.find(reference).stream())
                .filter(other -> other.person() == null);
    }

    private static boolean isOfAnother(Consultation look, Map<UUID, DataSubjectRequest> cases) {
        var id = look.caseId();
        var of = id == null ? null : cases.get(id);
        return of != null && of.timeline().wasOfAnother(look.recordedOn());
    }

    /** From the day of the first of them: it was looked into before it was decided. */
    private Predicate<Consultation> heldBack(Stream<Instant> since, List<String> desks) {
        var first = since.map(this::beginOfDay).min(Instant::compareTo);
        return look -> first.filter(begin -> !look.recordedOn().isBefore(begin)).isPresent()
                && desks.stream().anyMatch(look.action()::startsWith);
    }

    private Stream<Instant> untold(PersonId person, Predicate<Disclosure> told) {
        return disclosures.of(person).stream()
                .filter(Disclosure::isDemanded)
                .filter(told.negate())
                .map(Disclosure::decided);
    }

    private Stream<Instant> ordered(PersonId person) {
        return holds.of(person).stream()
                .filter(hold -> hold.ground() == HoldGround.AUTHORITY_ORDER)
                .map(Hold::set);
    }

    private Instant beginOfDay(Instant then) {
        return LocalDate.ofInstant(then, clock.getZone())
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
