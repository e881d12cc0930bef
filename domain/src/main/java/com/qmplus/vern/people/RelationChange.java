package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A relation that begins, or one that ends. */
public sealed interface RelationChange extends Serializable {

    RelationKindKey kind();

    /** The first day on which it is so. */
    LocalDate day();

    /** @param agreement by which agreement, where there is one */
    record Begins(
            RelationKindKey kind, LocalDate day, @Nullable String agreement) implements RelationChange {}

    /** From that day on it holds no longer. */
    record Ends(RelationKindKey kind, LocalDate day) implements RelationChange {}
}
