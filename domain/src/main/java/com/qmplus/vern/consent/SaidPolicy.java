package com.qmplus.vern.consent;

import com.qmplus.vern.people.Choices.Said;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.ClosedUse.Why;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.Purpose;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows, for the purposes that a person's relations bring today, from what they have said by name, and from what was said by
 * the contacts that reach them. Whoever comes back by another relation meets the same (statement 27).
 */
public final class SaidPolicy {

    private SaidPolicy() {}

    public static Said of(Reliance reliance, Collection<SuppressionOrder> byContact, Collection<StopOrder> byName) {
        return new Said(restrictions(reliance, byContact), closed(reliance, byContact, byName));
    }

    private static List<ClosedUse> closed(
            Reliance reliance, Collection<SuppressionOrder> byContact, Collection<StopOrder> byName) {
        var stops = byName.stream().map(StopOrder::use);
        var contacts = byContact.stream().flatMap(order -> closed(reliance, order));
        return Stream.concat(contacts, stops)
                .filter(use -> use.why() != Why.WITHDRAWN || !isConsentedAnew(reliance, use))
                .distinct()
                .toList();
    }

    private static Stream<ClosedUse> closed(Reliance reliance, SuppressionOrder order) {
        return switch (order.closing()) {
            case DIRECT_MARKETING ->
                reliance.register().purposes().stream()
                        .filter(Purpose::servesDirectMarketing)
                        .map(purpose -> new ClosedUse(purpose.key(), Why.SUPPRESSED, order.since()));
            case ON_CONSENT ->
                reliance.onConsent().stream()
                        .filter(purpose -> isNamed(purpose, order.extent()))
                        .map(purpose -> new ClosedUse(purpose.key(), Why.WITHDRAWN, order.since()));
            case OBJECTED_TO, CONTESTED -> Stream.empty();
        };
    }

    /** The newsletter that somebody asks for anew is theirs again; only marketing that was refused outright is not. */
    private static boolean isConsentedAnew(Reliance reliance, ClosedUse use) {
        return reliance.register()
                .findPurpose(use.purpose())
                .filter(purpose -> reliance.isConsentedAfter(use.since(), purpose))
                .isPresent();
    }

    private static List<RestrictionOrder> restrictions(Reliance reliance, Collection<SuppressionOrder> byContact) {
        return byContact.stream()
                .flatMap(order -> switch (order.closing()) {
                    case OBJECTED_TO ->
                        reliance.objectionable().stream()
                                .filter(purpose -> isNamed(purpose, order.extent()))
                                .map(purpose -> restriction(
                                        order, Extent.of(purpose.key()), RestrictionGround.OBJECTION_PENDING));
                    case CONTESTED ->
                        Stream.of(restriction(order, order.extent(), RestrictionGround.ACCURACY_CONTESTED));
                    case DIRECT_MARKETING, ON_CONSENT -> Stream.<RestrictionOrder>empty();
                })
                .toList();
    }

    private static RestrictionOrder restriction(SuppressionOrder order, Extent extent, RestrictionGround ground) {
        return new RestrictionOrder(extent, ground, order.since(), order.caseRef(), order.claim());
    }

    private static boolean isNamed(Purpose purpose, Extent extent) {
        return extent.purpose() == null || extent.purpose().equals(purpose.key());
    }
}
