package com.qmplus.vern.rights;

import com.qmplus.vern.consent.Closing;
import com.qmplus.vern.consent.Reliance;
import com.qmplus.vern.consent.StopOrder;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.ClosedUse.Why;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.Protections.ByContact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What takes effect at once: against direct marketing nothing is weighed (GDPR art. 21(3)), a consent that is withdrawn carries
 * nothing any longer (7(3)), and what is objected to or contested is only stored from its receipt until it is decided (18(1)(a),
 * (d)); then it ends, goes on, or is let go, once the person has been told (18(3)). Statements 23, 26, 28 and 29.
 *
 * <p>Before it is known who asks, and while it is doubted, it holds for the address that they gave; then for the person, and is said by name. Whoever types
 * another's address ends no more than what harms nobody and can be undone: marketing, and what rests on consent. What is held up
 * until it is decided waits until the address has answered, or it is settled who asks; and what a stranger brought about goes with
 * their case (art. 12(6)).
 */
public final class ProtectionPolicy {

    private final ProtectedCase facts;
    private final CaseRef caseRef;
    private final @Nullable PersonId person;
    private final @Nullable Reliance reliance;
    private final List<RestrictionOrder> restrictions = new ArrayList<>();
    private final List<StopOrder> stops = new ArrayList<>();
    private final List<ByContact> closings = new ArrayList<>();

    private ProtectionPolicy(ProtectedCase facts) {
        this.facts = facts;
        caseRef = new CaseRef(facts.request().id().value());
        person = facts.request().person();
        reliance = facts.reliance();
    }

    public static Protections of(ProtectedCase facts) {
        var policy = new ProtectionPolicy(facts);
        if (!facts.request().endedWithoutAuthority())
            facts.request().claims().open().forEach(policy::read);
        return new Protections(policy.restrictions, policy.stops, policy.closings);
    }

    private void read(Claim claim) {
        switch (claim.right()) {
            case OBJECTION_TO_MARKETING -> endMarketing(claim);
            case OBJECTION -> object(claim);
            case WITHDRAWAL -> withdraw(claim);
            case ERASURE -> erase(claim);
            case RECTIFICATION -> contest(claim, meant(claim));
            case RESTRICTION -> restrict(claim);
            case ACCESS, PORTABILITY, HUMAN_REVIEW -> {}
        }
    }

    private void endMarketing(Claim claim) {
        if (!isOverturned(claim, Effect.MARKETING_ENDED)) close(claim, Closing.DIRECT_MARKETING, Extent.wholePerson());
    }

    /** What it is about waits until it is decided, unless a human being has let it go before (GDPR art. 22(3)). */
    private boolean isHeldUp(Claim claim) {
        return !facts.isTold() && !isOverturned(claim, Effect.RESTRICTED);
    }

    private boolean isOverturned(Claim claim, Effect effect) {
        return facts.request().timeline().isOverturned(effect, claim.right());
    }

    /** A general objection is one to marketing too. */
    private void object(Claim claim) {
        if (claim.scope().pointsAtData()) {
            objectToUseOf(claim);
            return;
        }
        if (namesMarketing(claim)) endMarketing(claim);
        decisions(claim)
                .filter(decision -> decision.ruling() instanceof Ruling.Stop)
                .forEach(decision -> stop(claim, decision.purpose(), Why.OBJECTED));
        if (!isHeldUp(claim)) return;
        if (facts.isKnownByAddressAlone()) byAddress(claim, Closing.OBJECTED_TO);
        else if (reliance != null)
            named(claim, reliance.objectionable())
                    .forEach(key -> restrict(claim, Extent.of(key), RestrictionGround.OBJECTION_PENDING));
    }

    /** Of some data alone: they are only stored until it is decided, and whatever else is used stays in use. */
    private void objectToUseOf(Claim claim) {
        if (!isHeldUp(claim) || person == null) return;
        named(claim.scope()).forEach(extent -> restrict(claim, extent, RestrictionGround.OBJECTION_PENDING));
    }

    /** A consent is to a purpose: whoever names data alone has withdrawn none, and is answered by the ruling. */
    private void withdraw(Claim claim) {
        if (claim.scope().pointsAtData() || isOverturned(claim, Effect.CONSENT_ENDED)) return;
        if (person == null) byAddress(claim, Closing.ON_CONSENT);
        else if (reliance != null) named(claim, reliance.onConsent()).forEach(key -> stop(claim, key, Why.WITHDRAWN));
    }

    /**
     * Who wants to be erased has withdrawn what they consented to, unless they name other grounds; and has objected, if they say so.
     * Who wants a single datum erased has done neither: the rest may be used as before.
     */
    private void erase(Claim claim) {
        if (claim.scope().pointsAtData()) return;
        var grounds = claim.grounds();
        if (grounds.isEmpty() || grounds.contains(Ground.CONSENT_WITHDRAWN)) withdraw(claim);
        if (grounds.contains(Ground.OBJECTED)) object(claim);
    }

    /**
     * What they say is wrong; what was found wrong is not used before it is put right. Who wants something corrected and does not
     * say what has contested nothing yet: their agreement is not to stand still for a misspelt name. Whoever works on the case points
     * out what they mean, before anything else, and may find that they mean all of it.
     */
    private void contest(Claim claim, Collection<Extent> contested) {
        if (isHeldUp(claim)) contested.forEach(extent -> contest(claim, extent));
        decisions(claim)
                .filter(decision ->
                        decision.ruling() instanceof Ruling.Restrict || decision.ruling() instanceof Ruling.Correct)
                .filter(decision -> !isPutRight(decision))
                .flatMap(decision -> extent(decision.item()).stream())
                .forEach(extent -> restrict(claim, extent, RestrictionGround.ACCURACY_CONTESTED));
    }

    private boolean isPutRight(Decision decision) {
        return decision.ruling() instanceof Ruling.Correct && facts.corrected().contains(decision.item());
    }

    private List<Extent> meant(Claim claim) {
        var pointedAt = pointedAt(claim);
        var all = pointedAt.isEmpty() && facts.request().timeline().isScopeSaid(claim);
        return all ? List.of(Extent.wholePerson()) : pointedAt;
    }

    private void contest(Claim claim, Extent extent) {
        if (facts.isKnownByAddressAlone()) close(claim, Closing.CONTESTED, extent);
        else restrict(claim, extent, RestrictionGround.ACCURACY_CONTESTED);
    }

    /** Whoever says that data are wrong, and not which, has contested them all. */
    private void restrict(Claim claim) {
        if (claim.grounds().contains(Ground.ACCURACY_CONTESTED) && isHeldUp(claim)) {
            var contested = pointedAt(claim);
            (contested.isEmpty() ? List.of(Extent.wholePerson()) : contested).forEach(extent -> contest(claim, extent));
        }
        decisions(claim)
                .filter(decision -> decision.ruling() instanceof Ruling.Restrict)
                .forEach(decision -> restrictAsDecided(claim, decision));
    }

    /** What waits for an objection ends with it; it is the objection's own claim that tells. */
    private void restrictAsDecided(Claim claim, Decision decision) {
        var ground = ground(decision.article());
        if (ground.isEmpty() || ground.get() == RestrictionGround.OBJECTION_PENDING && facts.isTold()) return;
        boolean everyUse = decisions(claim)
                .filter(other -> other.item().equals(decision.item()))
                .allMatch(other -> other.ruling() instanceof Ruling.Restrict);
        var purpose = decision.purpose();
        extent(decision.item())
                .map(extent -> everyUse || purpose == null ? extent : extent.servingOnly(purpose))
                .ifPresent(extent -> restrict(claim, extent, ground.get()));
    }

    private static Optional<RestrictionGround> ground(String article) {
        return Stream.of(RestrictionGround.values())
                .filter(ground -> ground.article().equals(article))
                .findFirst();
    }

    /** The data that the claim is about, and those that somebody has looked at since, because it says that they are wrong. */
    private List<Extent> pointedAt(Claim claim) {
        var looked = facts.ruling(claim).stream()
                .flatMap(ruling -> ruling.circumstances().stream())
                .filter(one -> one.kind() == CircumstanceKind.ACCURACY)
                .flatMap(one -> Optional.ofNullable(one.subject()).map(ItemId::of).flatMap(this::extent).stream());
        return Stream.concat(named(claim.scope()), looked).distinct().toList();
    }

    /** By their field, or one by one; for the purposes that it names, or for all. */
    private Stream<Extent> named(ClaimScope scope) {
        var data = Stream.concat(
                scope.fields().stream().sorted().map(Extent::of),
                scope.items().stream().flatMap(item -> extent(item).stream()));
        if (scope.purposes().isEmpty()) return data;
        var all = data.toList();
        return scope.purposes().stream()
                .sorted()
                .flatMap(key ->
                        all.isEmpty() ? Stream.of(Extent.of(key)) : all.stream().map(one -> one.servingOnly(key)));
    }

    private Optional<Extent> extent(ItemId item) {
        return facts.finding(item).map(found -> Extent.of(found.field(), found.place()));
    }

    private Stream<Decision> decisions(Claim claim) {
        return facts.ruling(claim).filter(ClaimRuling::isDecided).stream()
                .flatMap(ruling -> ruling.decisions().stream());
    }

    /** A claim that names no purpose is about marketing too; one that names some, if marketing is among them. */
    private boolean namesMarketing(Claim claim) {
        var named = claim.scope().purposes();
        return named.isEmpty()
                || facts.register().purposes().stream()
                        .anyMatch(purpose -> purpose.servesDirectMarketing() && named.contains(purpose.key()));
    }

    private static List<PurposeKey> named(Claim claim, Collection<Purpose> purposes) {
        var named = claim.scope().purposes();
        return purposes.stream()
                .map(Purpose::key)
                .filter(key -> named.isEmpty() || named.contains(key))
                .toList();
    }

    private void byAddress(Claim claim, Closing closing) {
        var named = claim.scope().purposes();
        if (named.isEmpty()) close(claim, closing, Extent.wholePerson());
        named.stream().sorted().forEach(key -> close(claim, closing, Extent.of(key)));
    }

    private void close(Claim claim, Closing closing, Extent extent) {
        if (mayClose(closing)) closings.add(new ByContact(claim.id(), closing, extent));
    }

    /** To be left alone needs no identity: at an address that answered, it outlasts a case in which nobody was made out. */
    private boolean mayClose(Closing closing) {
        return switch (closing) {
            case DIRECT_MARKETING -> !facts.isStrangers() || facts.hasAnswered();
            case ON_CONSENT -> !facts.isStrangers();
            case OBJECTED_TO, CONTESTED -> !facts.isStrangers() && facts.hasAnswered();
        };
    }

    private void restrict(Claim claim, Extent extent, RestrictionGround ground) {
        if (!facts.isTakenToBeTheirs()) return;
        var since = facts.request().deadline().received();
        restrictions.add(
                new RestrictionOrder(extent, ground, since, caseRef, claim.id().value()));
    }

    private void stop(Claim claim, @Nullable PurposeKey purpose, Why why) {
        if (person == null || purpose == null || facts.isStrangers() || facts.isOnAnothersWord()) return;
        var use = new ClosedUse(purpose, why, facts.request().deadline().received());
        stops.add(new StopOrder(person, use, caseRef, claim.id().value()));
    }
}
