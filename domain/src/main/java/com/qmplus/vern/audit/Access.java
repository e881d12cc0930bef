package com.qmplus.vern.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be done to whose data, and why (R8.1): {@code
 * Access.to(VIEW).about(person).inCase(id).of("contact").serving("rights-handling")}. It holds opaque ids, keys of
 * categories and purposes, and counts: never a value, never what was searched for.
 */
public record Access(
        Operation operation,
        Outcome outcome,
        @Nullable UUID person,
        @Nullable UUID caseId,
        List<String> categories,
        @Nullable String purpose,
        @Nullable Integer hits,
        @Nullable Long follows) {

    public Access {
        categories = List.copyOf(categories);
    }

    public static Access to(Operation operation) {
        return new Access(operation, Outcome.GRANTED, null, null, List.of(), null, null, null);
    }

    /** Whose data. */
    public Access about(@Nullable UUID whose) {
        return new Access(operation, outcome, whose, caseId, categories, purpose, hits, follows);
    }

    public Access inCase(@Nullable UUID id) {
        return new Access(operation, outcome, person, id, categories, purpose, hits, follows);
    }

    /** Keys of the categories of data, as in the register. */
    public Access of(String... keys) {
        return new Access(operation, outcome, person, caseId, List.of(keys), purpose, hits, follows);
    }

    /** Key of the purpose, as in the register. */
    public Access serving(@Nullable String purposeKey) {
        return new Access(operation, outcome, person, caseId, categories, purposeKey, hits, follows);
    }

    /** How many a list or a search returned. */
    public Access found(int count) {
        return new Access(operation, outcome, person, caseId, categories, purpose, count, follows);
    }

    public Access denied() {
        return ended(Outcome.DENIED, follows);
    }

    /** The same access, told once more because it failed after it had been granted. */
    public Access failed(@Nullable Long entry) {
        return ended(Outcome.FAILED, entry);
    }

    private Access ended(Outcome end, @Nullable Long entry) {
        return new Access(operation, end, person, caseId, categories, purpose, hits, entry);
    }
}
