package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What no register tells, and somebody has found out and recorded: what a ruling rests on beside the facts.
 *
 * @param established the grounds that hold, and not just are claimed
 * @param accuracy how the data stand that the person says are wrong
 * @param secrecy what popplyl. § 16 lets be kept from them
 * @param othersRights what others' rights keep out of a copy (art. 15(4), 20(4))
 * @param notAutomated what no machine processes (art. 20(1)(b))
 * @param exceptions what lets a purpose keep data that could be erased (art. 17(3))
 * @param compelling purposes whose compelling grounds the controller has proven (art. 21(1))
 * @param stopped uses that are over already: consent withdrawn, or an objection upheld
 * @param holds what blocks erasure (R7.3)
 * @param reviews what a human being made of the decisions of a machine (art. 22(3))
 * @param excessive proven to be manifestly unfounded or excessive (art. 12(5))
 * @param transferable another controller can technically receive the data (art. 20(2))
 * @param beside what the other claims of the same request say
 */
public record Circumstances(
        Set<Ground> established,
        Map<ItemId, Accuracy> accuracy,
        Map<ItemId, Section16> secrecy,
        Set<ItemId> othersRights,
        Set<ItemId> notAutomated,
        Map<PurposeKey, ErasureException> exceptions,
        Set<PurposeKey> compelling,
        Set<PurposeKey> stopped,
        List<Hold> holds,
        Map<PurposeKey, ReviewOutcome> reviews,
        boolean excessive,
        boolean transferable,
        Beside beside) {

    public Circumstances {
        established = Set.copyOf(established);
        accuracy = Map.copyOf(accuracy);
        secrecy = Map.copyOf(secrecy);
        othersRights = Set.copyOf(othersRights);
        notAutomated = Set.copyOf(notAutomated);
        exceptions = Map.copyOf(exceptions);
        compelling = Set.copyOf(compelling);
        stopped = Set.copyOf(stopped);
        holds = List.copyOf(holds);
        reviews = Map.copyOf(reviews);
    }

    /**
     * @param fields what it is about; empty: all that is held of the person
     * @param review the day on which somebody looks whether it is still needed
     */
    public record Hold(HoldReason reason, Set<FieldKey> fields, LocalDate review) {

        public Hold {
            fields = Set.copyOf(fields);
        }

        boolean covers(FieldKey field) {
            return fields.isEmpty() || fields.contains(field);
        }
    }

    public static Circumstances ordinary() {
        return new Found().all();
    }

    /** Whoever finds that data are kept unlawfully has found it for whichever right asks (art. 17(1)(d), 18(1)(b)). */
    boolean isFoundUnlawful() {
        return established.contains(Ground.UNLAWFUL) || established.contains(Ground.UNLAWFUL_KEEP);
    }

    Optional<Hold> hold(DatumUse use) {
        return holds.stream().filter(hold -> hold.covers(use.field())).findFirst();
    }

    boolean holdsForClaims(DatumUse use) {
        return holds.stream().anyMatch(hold -> hold.reason() == HoldReason.LEGAL_CLAIM && hold.covers(use.field()));
    }

    boolean isStopped(DatumUse use) {
        return use.purpose() != null && stopped.contains(use.purpose());
    }

    boolean isCompelling(DatumUse use) {
        return use.purpose() != null && compelling.contains(use.purpose());
    }

    @Nullable
    ReviewOutcome review(DatumUse use) {
        return use.purpose() == null ? null : reviews.get(use.purpose());
    }

    Optional<ErasureException> exception(DatumUse use) {
        return Optional.ofNullable(use.purpose()).map(exceptions::get);
    }

    @Nullable
    Section16 secrecy(DatumUse use) {
        return secrecy.get(use.item());
    }
}
