package com.qmplus.vern.rights.application;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.consent.SuppressionOrder;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Claims;
import com.qmplus.vern.rights.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is stored because of a case, or ought to be. */
record Stored(List<RestrictionOrder> restrictions, List<StopOrder> stops, List<SuppressionOrder> suppressions) {

    static final Stored NOTHING = new Stored(List.of(), List.of(), List.of());

    Set<InForce> effects() {
        return Stream.of(
                        restrictions.stream().map(one -> in(one.claim(), Effect.RESTRICTED)),
                        stops.stream()
                                .map(one -> in(one.claim(), Effect.of(one.use().why()))),
                        suppressions.stream().map(one -> in(one.claim(), Effect.of(one.closing()))))
                .flatMap(all -> all)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of whom nothing is held any more nothing new begins; what stands stays as long as its claim. */
    Stored of(Claims claims) {
        return new Stored(
                restrictions.stream().filter(one -> isOpen(claims, one.claim())).toList(),
                stops.stream().filter(one -> isOpen(claims, one.claim())).toList(),
                suppressions.stream().filter(one -> isOpen(claims, one.claim())).toList());
    }

    private static boolean isOpen(Claims claims, UUID claim) {
        return claims.get(new ClaimId(claim)).isOpen();
    }

    Stored with(Stored staying) {
        return new Stored(restrictions, both(stops, staying.stops()), both(suppressions, staying.suppressions()));
    }

    /** As if it ought to be: until the person has been told. */
    Stored and(Stored waiting) {
        return new Stored(
                both(restrictions, waiting.restrictions()), stops, both(suppressions, waiting.suppressions()));
    }

    Stored without(Stored others) {
        return new Stored(
                Protecting.missing(restrictions, others.restrictions()),
                Protecting.missing(stops, others.stops()),
                Protecting.missing(suppressions, others.suppressions()));
    }

    /** Of which the person is told as soon as it is known; the rest they learn from the answer. */
    Stored announced(Claims claims) {
        return new Stored(
                restrictions.stream()
                        .filter(one -> holdsUp(claims, one.claim()))
                        .toList(),
                List.of(),
                suppressions.stream()
                        .filter(one -> holdsUp(claims, one.claim()))
                        .toList());
    }

    /** What is only stored, and would not be by what the others say of the same claim. */
    Stored beyond(Stored others) {
        return new Stored(
                restrictions.stream()
                        .filter(one -> !others.holds(one.claim(), one.extent()))
                        .toList(),
                List.of(),
                suppressions.stream()
                        .filter(one -> one.closing().holdsUp() && !others.holds(one.claim(), one.extent()))
                        .toList());
    }

    private boolean holds(UUID claim, Extent extent) {
        return Stream.concat(
                        restrictions.stream()
                                .filter(one -> one.claim().equals(claim))
                                .map(RestrictionOrder::extent),
                        suppressions.stream()
                                .filter(one ->
                                        one.closing().holdsUp() && one.claim().equals(claim))
                                .map(SuppressionOrder::extent))
                .anyMatch(one -> one.includes(extent));
    }

    Stored closings() {
        return new Stored(List.of(), List.of(), suppressions);
    }

    private static boolean holdsUp(Claims claims, UUID claim) {
        return claims.get(new ClaimId(claim)).holdsUp();
    }

    /** By name or by an address. */
    boolean restricts() {
        return effects().stream().anyMatch(one -> one.effect() == Effect.RESTRICTED);
    }

    boolean isEmpty() {
        return restrictions.isEmpty() && stops.isEmpty() && suppressions.isEmpty();
    }

    /** What of theirs is only stored; of whom nobody knows who they are, by the address that they gave. */
    Set<Extent> held(@Nullable PersonId person) {
        var byAddress = suppressions.stream()
                .filter(one -> person == null && one.closing().holdsUp())
                .map(SuppressionOrder::extent);
        return Stream.concat(restrictions.stream().map(RestrictionOrder::extent), byAddress)
                .collect(Collectors.toSet());
    }

    /**
     * What is only stored, of which claim: the same by an address as by name. What an objection holds up is told by what it names, for
     * which purposes that is shows only once it is known whose they are.
     */
    Set<List<Object>> held(Claims claims) {
        return Stream.concat(
                        restrictions.stream()
                                .map(one -> one.ground() == RestrictionGround.OBJECTION_PENDING
                                        ? named(claims, one.claim())
                                        : List.<Object>of(one.claim(), one.extent())),
                        suppressions.stream()
                                .map(one -> one.closing() == Closing.OBJECTED_TO
                                        ? named(claims, one.claim())
                                        : List.<Object>of(one.claim(), one.extent())))
                .collect(Collectors.toSet());
    }

    private static List<Object> named(Claims claims, UUID claim) {
        return List.of(claim, claims.get(new ClaimId(claim)).scope());
    }

    private static <T> List<T> both(List<T> these, List<T> those) {
        return Stream.concat(these.stream(), those.stream()).distinct().toList();
    }

    static InForce in(UUID claim, Effect effect) {
        return new InForce(new ClaimId(claim), effect);
    }
}
