package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.consent.Reliance;
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
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.ProtectedCase;
import com.qmplus.vern.rights.ProtectionPolicy;
import com.qmplus.vern.rights.Protections;
import com.qmplus.vern.rights.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private CaseSeal seal;
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
            CaseSeal seal,
            CurrentRegister register,
            CaseTrace trace,
            Clock clock) {
        this.door = door;
        this.choices = choices;
        this.hashes = hashes;
        this.rulings = rulings;
        this.seal = seal;
        this.register = register;
        this.trace = trace;
        this.clock = clock;
    }

    /** The same at another time. */
    Protecting at(Clock then) {
        return new Protecting(door, choices, hashes, rulings, seal, register, trace, then);
    }

    /** What is in force because of a claim, of whatever it consists. */
    private record InForce(ClaimId claim, Effect effect) {}

    /** What is stored because of a case, or ought to be. */
    private record Stored(
            List<RestrictionOrder> restrictions, List<StopOrder> stops, List<SuppressionOrder> suppressions) {

        Set<InForce> effects() {
            return Stream.of(
                            restrictions.stream().map(one -> in(one.claim(), Effect.RESTRICTED)),
                            stops.stream()
                                    .map(one ->
                                            in(one.claim(), Effect.of(one.use().why()))),
                            suppressions.stream().map(one -> in(one.claim(), Effect.of(one.closing()))))
                    .flatMap(all -> all)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Stored with(List<StopOrder> staying) {
            return new Stored(
                    restrictions,
                    Stream.concat(stops.stream(), staying.stream()).distinct().toList(),
                    suppressions);
        }

        private static InForce in(UUID claim, Effect effect) {
            return new InForce(new ClaimId(claim), effect);
        }
    }

    void bringAbout(DataSubjectRequest request) {
        if (bringsNothingAbout(request)) return;
        var caseRef = new CaseRef(request.id().value());
        var is = stored(caseRef);
        var file = file(request, caseRef);
        var ought = ought(request, file, caseRef).with(staying(request, is.stops()));
        restrict(request, missing(ought.restrictions(), is.restrictions()), caseRef);
        release(request, missing(is.restrictions(), ought.restrictions()), caseRef);
        choose(request, is, ought, caseRef);
        tell(request, is.effects(), ought.effects());
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
                            && (named.isEmpty() || named.contains(order.use().purpose()));
                })
                .toList();
    }

    /** What is in force because of the request, in the order of its claims. */
    List<InEffect> inEffect(DataSubjectRequest request) {
        if (bringsNothingAbout(request)) return List.of();
        var is = stored(new CaseRef(request.id().value()));
        var since = request.deadline().received();
        return is.effects().stream()
                .map(one -> new InEffect(right(request, one), one.effect(), since, about(one, is)))
                .sorted(Comparator.comparing(InEffect::right).thenComparing(InEffect::effect))
                .toList();
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

    private @Nullable PersonFile file(DataSubjectRequest request, CaseRef caseRef) {
        var person = request.person();
        return person == null ? null : door.open(person, new Use.ForProtection(caseRef));
    }

    private Stored ought(DataSubjectRequest request, @Nullable PersonFile file, CaseRef caseRef) {
        var facts = new ProtectedCase(
                request,
                rulings.of(request.id()),
                request.searches().all().stream()
                        .flatMap(search -> seal.findings(request, search.findings()).stream())
                        .toList(),
                register.now(),
                file == null ? null : new Reliance(register.now(), file.relations(), LocalDate.now(clock)));
        var protections = ProtectionPolicy.of(facts);
        return new Stored(
                protections.restrictions(),
                protections.stops(),
                suppressions(request, protections, contacts(facts, file), caseRef));
    }

    /** By what whoever asks is reached: what they gave, as far as it counts, and what is on file. */
    private Set<String> contacts(ProtectedCase facts, @Nullable PersonFile file) {
        var contacts = new LinkedHashSet<String>();
        if (file != null) contacts.addAll(hashes.of(file.identifiers()));
        if (!facts.countsByAddress()) return contacts;
        var requester = facts.request().intake().requester();
        Optional.ofNullable(requester.email()).flatMap(hashes::ofEmail).ifPresent(contacts::add);
        if (file == null)
            Optional.ofNullable(seal.words(facts.request(), requester.phone()))
                    .flatMap(hashes::ofPhone)
                    .ifPresent(contacts::add);
        return contacts;
    }

    private static List<SuppressionOrder> suppressions(
            DataSubjectRequest request, Protections protections, Set<String> contacts, CaseRef caseRef) {
        var since = request.deadline().received();
        return protections.closings().stream()
                .flatMap(closing -> contacts.stream()
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
        if (!request.claims().get(new ClaimId(order.claim())).isOpen()) return Lifting.CLAIM_WITHDRAWN;
        return request.offer().available() == null ? Lifting.SPECIFIED : Lifting.DECIDED;
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

    /** One step for what began and one for what ended, however many data and contacts it is about. */
    private void tell(DataSubjectRequest request, Set<InForce> before, Set<InForce> after) {
        var now = clock.instant();
        missing(after, before).forEach(one -> request.tookEffect(one.effect(), right(request, one), now));
        missing(before, after).forEach(one -> request.effectEnded(right(request, one), isDecided(request, one), now));
    }

    private static boolean isDecided(DataSubjectRequest request, InForce one) {
        return one.effect() == Effect.RESTRICTED
                && request.offer().available() != null
                && request.claims().get(one.claim()).isOpen();
    }

    private static Right right(DataSubjectRequest request, InForce one) {
        return request.claims().get(one.claim()).right();
    }

    private static <T> List<T> missing(Collection<T> these, Collection<T> among) {
        return these.stream().filter(one -> !among.contains(one)).toList();
    }
}
