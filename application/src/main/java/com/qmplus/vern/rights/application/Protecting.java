package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.consent.SaidPolicy;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.consent.application.ChoiceBook;
import com.qmplus.vern.consent.application.ContactHashes;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.ProtectedCase;
import com.qmplus.vern.rights.ProtectionPolicy;
import com.qmplus.vern.rights.Protections;
import com.qmplus.vern.rights.Protections.ByContact;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is stored what {@link ProtectionPolicy} says that stands: called whenever a case has moved, in the same transaction.
 * Called twice, it does nothing the second time.
 */
@ApplicationScoped
public class Protecting {

    private PersonalDataDoor door;
    private ChoiceBook choices;
    private ContactHashes hashes;
    private ClaimRulings rulings;
    private Errands errands;
    private CaseSeal seal;
    private RestrictedRecipients recipients;
    private RestrictedSystems systems;
    private LiftingNotices liftings;
    private CurrentRegister register;
    private CaseTrace trace;
    private Clock clock;

    protected Protecting() {} // for CDI

    @Inject
    public Protecting(
            PersonalDataDoor door,
            ChoiceBook choices,
            ContactHashes hashes,
            ClaimRulings rulings,
            Errands errands,
            CaseSeal seal,
            RestrictedRecipients recipients,
            RestrictedSystems systems,
            LiftingNotices liftings,
            CurrentRegister register,
            CaseTrace trace,
            Clock clock) {
        this.door = door;
        this.choices = choices;
        this.hashes = hashes;
        this.rulings = rulings;
        this.errands = errands;
        this.seal = seal;
        this.recipients = recipients;
        this.systems = systems;
        this.liftings = liftings;
        this.register = register;
        this.trace = trace;
        this.clock = clock;
    }

    /** The same at another time. */
    Protecting at(Clock then) {
        return new Protecting(
                door,
                choices,
                hashes,
                rulings,
                errands,
                seal,
                recipients.at(then),
                systems.at(then),
                liftings.at(then),
                register,
                trace,
                then);
    }

    void bringAbout(DataSubjectRequest request) {
        if (bringsNothingAbout(request)) return;
        var caseRef = new CaseRef(request.id().value());
        var is = stored(caseRef);
        var file = file(request, caseRef);
        var now = ought(request, is, file, caseRef);
        var narrowed = narrowed(request, is, now, file);
        var ought = untilTold(request, now, narrowed);
        restrict(request, missing(ought.restrictions(), is.restrictions()), caseRef);
        release(request, missing(is.restrictions(), ought.restrictions()), caseRef);
        choose(request, is, ought, caseRef);
        tell(
                request,
                is.effects(),
                ought.effects(),
                narrowed.announced(request.claims()).without(ought));
        if (is.restricts() || ought.restricts()) recipients.tell(request, ought.restrictions());
        systems.tell(request, ought.held(request.person()));
    }

    /**
     * What is only stored by a claim that stands, and would be so no longer: because a case worker found that the claim is about less,
     * or changed what was decided. The person is told before (art. 18(3)); what they take back themselves, they know.
     */
    private Stored narrowed(DataSubjectRequest request, Stored is, Stored now, @Nullable PersonFile file) {
        var facts = new ProtectedCase(request, List.of(), List.of(), Set.of(), register.now(), null);
        if (request.isTold() || !request.isOpen() || facts.isStrangers()) return Stored.NOTHING;
        var held = is.without(now).of(request.claims()).beyond(now);
        if (request.person() == null) return facts.hasAnswered() ? held.closings() : Stored.NOTHING;
        if (!facts.isTakenToBeTheirs() || file == null) return Stored.NOTHING;
        var restrictions =
                Stream.concat(held.restrictions().stream(), byName(held, file)).distinct();
        return new Stored(restrictions.toList(), List.of(), List.of()).beyond(now);
    }

    /** What an address has held up is held up by name of whose it is: the very same, as it was read for them until now. */
    private Stream<RestrictionOrder> byName(Stored held, PersonFile file) {
        return SaidPolicy.of(reliance(file), held.suppressions(), List.of()).restrictions().stream();
    }

    private Reliance reliance(PersonFile file) {
        return new Reliance(register.now(), file.relations(), LocalDate.now(clock));
    }

    private Stored untilTold(DataSubjectRequest request, Stored now, Stored narrowed) {
        var announced = narrowed.announced(request.claims());
        if (announced.isEmpty()) return now.and(narrowed);
        var held = announced.held(request.claims());
        if (liftings.isTold(request, held)) return now.and(narrowed.without(announced));
        liftings.announce(request, held, stillOnHold(now));
        return now.and(narrowed);
    }

    private List<Text> stillOnHold(Stored now) {
        return now.effects().stream()
                .filter(one -> one.effect() == Effect.RESTRICTED)
                .flatMap(one -> about(one, now).stream())
                .distinct()
                .toList();
    }

    /** What was said once holds until whoever said it says otherwise: nothing that we do to their file undoes it. */
    private Stored staying(ProtectedCase facts, Stored is, Protections now) {
        var request = facts.request();
        if (request.person() == null || facts.isStrangers()) return Stored.NOTHING;
        return new Stored(List.of(), staying(request, is.stops()), staying(request, is.suppressions(), now));
    }

    /**
     * Whoever wants no marketing is left alone until they ask for it themselves, whatever becomes of their contacts (art. 21(3)). Only
     * what they typed themselves, and what is not known to be theirs, is let go once it is known who they are.
     */
    private List<SuppressionOrder> staying(
            DataSubjectRequest request, List<SuppressionOrder> suppressions, Protections now) {
        var requester = request.intake().requester();
        var typed = Stream.of(
                        typedEmail(request),
                        typedPhone(request),
                        Optional.ofNullable(requester.email()).flatMap(hashes::ofEmail),
                        Optional.ofNullable(seal.words(request, requester.phone()))
                                .flatMap(hashes::ofPhone))
                .flatMap(Optional::stream)
                .toList();
        return suppressions.stream()
                .filter(order -> !typed.contains(order.contactHash()))
                .filter(order -> now.closings().stream().anyMatch(closing -> isSame(closing, order)))
                .toList();
    }

    private static boolean isSame(ByContact closing, SuppressionOrder order) {
        return closing.closing() == Closing.DIRECT_MARKETING
                && order.closing() == Closing.DIRECT_MARKETING
                && closing.claim().value().equals(order.claim());
    }

    /** A consent that was withdrawn is not given again by the end of the relation that it went with (art. 7(3)). */
    private static List<StopOrder> staying(DataSubjectRequest request, List<StopOrder> stops) {
        return stops.stream()
                .filter(order -> order.use().why() == ClosedUse.Why.WITHDRAWN)
                .filter(order -> order.person().equals(request.person()))
                .filter(order -> {
                    var claim = request.claims().get(new ClaimId(order.claim()));
                    var named = claim.scope().purposes();
                    return claim.isOpen()
                            && !request.timeline().isOverturned(Effect.CONSENT_ENDED, claim.right())
                            && (named.isEmpty() || named.contains(order.use().purpose()));
                })
                .toList();
    }

    /** What is in force because of the request, in the order of its claims. */
    List<InEffect> inEffect(DataSubjectRequest request) {
        if (bringsNothingAbout(request)) return List.of();
        var is = stored(new CaseRef(request.id().value()));
        return is.effects().stream()
                .map(one -> new InEffect(right(request, one), one.effect(), since(request, one), about(one, is)))
                .sorted(Comparator.comparing(InEffect::right).thenComparing(InEffect::effect))
                .toList();
    }

    /** What ends has ended on the day on which it reached us; what is held up, on the day from which it was. */
    private LocalDate since(DataSubjectRequest request, InForce one) {
        var received = request.deadline().received();
        if (one.effect() != Effect.RESTRICTED) return received;
        return request.timeline()
                .last(one.effect().move(), right(request, one).name())
                .map(step -> LocalDate.ofInstant(step.made(), clock.getZone()))
                .orElse(received);
    }

    private List<Text> about(InForce one, Stored is) {
        var current = register.now();
        var restricted = is.restrictions().stream()
                .filter(order -> one.equals(Stored.in(order.claim(), Effect.RESTRICTED)))
                .map(RestrictionOrder::extent)
                .flatMap(extent -> Stream.of(
                        Optional.ofNullable(extent.purpose())
                                .flatMap(current::findPurpose)
                                .map(Purpose::name),
                        Optional.ofNullable(extent.field())
                                .flatMap(current::findField)
                                .map(Field::name)));
        var stopped = is.stops().stream()
                .filter(order -> one.equals(
                        Stored.in(order.claim(), Effect.of(order.use().why()))))
                .map(order -> current.findPurpose(order.use().purpose()).map(Purpose::name));
        return Stream.concat(restricted, stopped)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean bringsNothingAbout(DataSubjectRequest request) {
        return request.claims().all().stream().noneMatch(claim -> takesEffect(claim.right()));
    }

    private Stored stored(CaseRef caseRef) {
        return new Stored(door.restrictedBy(caseRef), choices.stoppedBy(caseRef), choices.suppressedBy(caseRef));
    }

    private static boolean takesEffect(Right right) {
        return switch (right) {
            case ACCESS, PORTABILITY, HUMAN_REVIEW -> false;
            case RECTIFICATION, ERASURE, RESTRICTION, OBJECTION, OBJECTION_TO_MARKETING, WITHDRAWAL -> true;
        };
    }

    /** None while nobody knows who asks, or of whom nothing is left. */
    private @Nullable PersonFile file(DataSubjectRequest request, CaseRef caseRef) {
        var person = request.person();
        if (person == null) return null;
        try {
            return door.open(person, new Use.ForProtection(caseRef));
        } catch (NotFound erased) {
            return null;
        }
    }

    private Stored ought(DataSubjectRequest request, Stored is, @Nullable PersonFile file, CaseRef caseRef) {
        if (file == null && request.person() != null) return is.of(request.claims());
        var facts = new ProtectedCase(
                request,
                rulings.of(request.id()),
                request.searches().all().stream()
                        .flatMap(search -> seal.findings(request, search.findings()).stream())
                        .toList(),
                corrected(request),
                register.now(),
                file == null ? null : reliance(file));
        var protections = ProtectionPolicy.of(facts);
        return new Stored(
                        protections.restrictions(),
                        protections.stops(),
                        suppressions(facts, protections, file, caseRef))
                .with(staying(facts, is, protections));
    }

    /** What was wrong has been put right in every system in which it was found. */
    private Set<ItemId> corrected(DataSubjectRequest request) {
        var done = errands.of(request.id()).stream()
                .filter(errand -> errand.kind() == ErrandKind.CORRECT && errand.state() == ErrandState.DONE)
                .collect(Collectors.toMap(Errand::system, errand -> Set.copyOf(errand.fields()), Protecting::both));
        if (done.isEmpty()) return Set.of();
        var right = new HashSet<ItemId>();
        var wrong = new HashSet<ItemId>();
        for (var search : request.searches().all())
            for (var finding : seal.findings(request, search.findings()))
                (done.getOrDefault(search.system(), Set.of()).contains(finding.field()) ? right : wrong)
                        .add(finding.id());
        right.removeAll(wrong);
        return right;
    }

    private static Set<FieldKey> both(Set<FieldKey> these, Set<FieldKey> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
    }

    /**
     * By what the person is reached: what we were told of them, as far as it counts, and what is on file. A telephone number never answers,
     * and holds nothing up; of a stranger, only the address is left that answered.
     */
    private Set<String> contacts(ProtectedCase facts, @Nullable PersonFile file, Closing closing) {
        var contacts = new LinkedHashSet<String>();
        if (facts.isStrangers() || facts.isKnownByAddressAlone() && closing.holdsUp()) {
            if (facts.hasAnswered()) typedEmail(facts.request()).ifPresent(contacts::add);
            return contacts;
        }
        if (file != null && !facts.isOnAnothersWord()) contacts.addAll(hashes.of(file.identifiers()));
        if (!facts.countsByAddress()) return contacts;
        typedEmail(facts.request()).ifPresent(contacts::add);
        if (file == null) typedPhone(facts.request()).ifPresent(contacts::add);
        return contacts;
    }

    private Optional<String> typedEmail(DataSubjectRequest request) {
        return Optional.ofNullable(request.told().email()).flatMap(hashes::ofEmail);
    }

    private Optional<String> typedPhone(DataSubjectRequest request) {
        return Optional.ofNullable(seal.words(request, request.told().phone())).flatMap(hashes::ofPhone);
    }

    private List<SuppressionOrder> suppressions(
            ProtectedCase facts, Protections protections, @Nullable PersonFile file, CaseRef caseRef) {
        var since = facts.request().deadline().received();
        return protections.closings().stream()
                .flatMap(closing -> contacts(facts, file, closing.closing()).stream()
                        .map(hash -> new SuppressionOrder(
                                hash,
                                closing.closing(),
                                closing.extent(),
                                since,
                                caseRef,
                                closing.claim().value())))
                .toList();
    }

    private void restrict(DataSubjectRequest request, List<RestrictionOrder> orders, CaseRef caseRef) {
        var person = request.person();
        if (person != null && !orders.isEmpty()) door.restrict(person, orders, new Use.ForProtection(caseRef));
    }

    private void release(DataSubjectRequest request, List<RestrictionOrder> orders, CaseRef caseRef) {
        orders.stream()
                .collect(Collectors.groupingBy(order -> because(request, order)))
                .forEach((because, these) -> door.release(these, because, new Use.ForProtection(caseRef)));
    }

    private static Lifting because(DataSubjectRequest request, RestrictionOrder order) {
        if (request.person() == null) return Lifting.ANOTHER_PERSON;
        if (request.timeline().has(Move.ENDED_UNIDENTIFIED)) return Lifting.NOT_IDENTIFIED;
        if (!request.claims().get(new ClaimId(order.claim())).isOpen()) return Lifting.CLAIM_WITHDRAWN;
        if (request.isTold()) return Lifting.DECIDED;
        return request.timeline().has(Move.LIFTING_TOLD) ? Lifting.SPECIFIED : Lifting.NOT_IDENTIFIED;
    }

    private void choose(DataSubjectRequest request, Stored is, Stored ought, CaseRef caseRef) {
        var stop = missing(ought.stops(), is.stops());
        var goOn = missing(is.stops(), ought.stops());
        var suppress = missing(ought.suppressions(), is.suppressions());
        var unsuppress = missing(is.suppressions(), ought.suppressions());
        if (Stream.of(stop, goOn, suppress, unsuppress).allMatch(List::isEmpty)) return;
        trace.record(Operation.CHANGE, request);
        choices.takeBackStops(caseRef, goOn);
        choices.takeBackSuppressions(caseRef, unsuppress);
        choices.stop(stop);
        choices.suppress(suppress);
    }

    /**
     * One step for what began and one for what ended, however many data and contacts it is about.
     *
     * @param lifted what the person was told is let go, also where some of its claim stays only stored
     */
    private void tell(DataSubjectRequest request, Set<InForce> before, Set<InForce> after, Stored lifted) {
        var now = clock.instant();
        missing(after, before).forEach(one -> request.tookEffect(one.effect(), right(request, one), now));
        missing(before, after).stream()
                .filter(one -> !lifted.effects().contains(one))
                .forEach(one -> request.effectEnded(one.effect(), right(request, one), isDecided(request, one), now));
        lifted.effects().forEach(one -> request.effectEnded(one.effect(), right(request, one), true, now));
    }

    private static boolean isDecided(DataSubjectRequest request, InForce one) {
        return one.effect() == Effect.RESTRICTED
                && request.isTold()
                && request.claims().get(one.claim()).isOpen();
    }

    private static Right right(DataSubjectRequest request, InForce one) {
        return request.claims().get(one.claim()).right();
    }

    static <T> List<T> missing(Collection<T> these, Collection<T> among) {
        return these.stream().filter(one -> !among.contains(one)).toList();
    }
}
