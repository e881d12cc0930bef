package com.qmplus.vern.rights;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What somebody can find out and record about a claim, and what of; a value that does not fit is refused. */
public enum CircumstanceKind {
    /** A ground that was claimed does hold. */
    GROUND,
    ACCURACY,
    SECRECY,
    OTHERS_RIGHTS,
    BY_HAND,
    EXCEPTION,
    COMPELLING,
    HOLD,
    /** A human being has looked at what a machine decided. */
    REVIEWED,
    EXCESSIVE,
    NOT_TRANSFERABLE;

    /** Those of which the law asks whether they hold; the others show by themselves, or are for the person to say. */
    private static final Set<Ground> TO_BE_FOUND = Set.of(
            Ground.UNNECESSARY, Ground.UNLAWFUL, Ground.ERASURE_REQUIRED, Ground.CHILD_ONLINE, Ground.UNLAWFUL_KEEP);

    /** Whether it is about one datum, by its item. */
    public boolean isAboutItem() {
        return this == ACCURACY || this == SECRECY || this == OTHERS_RIGHTS || this == BY_HAND;
    }

    /** Whether it is about one purpose, by its key. */
    public boolean isAboutPurpose() {
        return this == EXCEPTION || this == COMPELLING || this == REVIEWED;
    }

    /** What it can be; nothing where there is only one thing to say. */
    public List<String> values(Right right) {
        return switch (this) {
            case GROUND ->
                names(Ground.of(right).stream().filter(TO_BE_FOUND::contains).toList());
            case ACCURACY -> names(List.of(Accuracy.values()));
            case SECRECY -> names(List.of(Section16.values()));
            case EXCEPTION -> names(List.of(ErasureException.values()));
            case HOLD -> names(List.of(HoldReason.values()));
            case REVIEWED -> names(List.of(ReviewOutcome.values()));
            case OTHERS_RIGHTS, BY_HAND, COMPELLING, EXCESSIVE, NOT_TRANSFERABLE -> List.of();
        };
    }

    /** The kinds that change anything for a claim of this right. */
    public static List<CircumstanceKind> of(Right right) {
        return switch (right) {
            case ACCESS -> List.of(SECRECY, EXCESSIVE);
            case RECTIFICATION -> List.of(ACCURACY, EXCESSIVE);
            case ERASURE -> List.of(GROUND, EXCEPTION, HOLD, COMPELLING, EXCESSIVE);
            case RESTRICTION -> List.of(GROUND, ACCURACY, COMPELLING, EXCESSIVE);
            case PORTABILITY -> List.of(BY_HAND, OTHERS_RIGHTS, SECRECY, NOT_TRANSFERABLE, EXCESSIVE);
            case OBJECTION -> List.of(COMPELLING, HOLD, EXCESSIVE);
            case HUMAN_REVIEW -> List.of(REVIEWED, EXCESSIVE);
            case OBJECTION_TO_MARKETING, WITHDRAWAL -> List.of();
        };
    }

    private static List<String> names(Collection<? extends Enum<?>> all) {
        return all.stream().<String>map(Enum::name).toList();
    }
}
