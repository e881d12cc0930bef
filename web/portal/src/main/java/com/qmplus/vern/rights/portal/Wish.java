package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.DraftClaim;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can ask for, in words that they would use; each is a right of GDPR chapter III. */
public enum Wish {
    SEE(Right.ACCESS),
    CORRECT(Right.RECTIFICATION),
    DELETE(Right.ERASURE),
    STOP(Right.OBJECTION_TO_MARKETING),
    WITHDRAW(Right.WITHDRAWAL),
    TAKE(Right.PORTABILITY),
    OBJECT(Right.OBJECTION),
    LIMIT(Right.RESTRICTION),
    REVIEW(Right.HUMAN_REVIEW);

    private final Right right;

    Wish(Right right) {
        this.right = right;
    }

    public static Wish of(Right right) {
        return Stream.of(values())
                .filter(wish -> wish.right == right)
                .findFirst()
                .orElseThrow();
    }

    /** As addresses and the keys of texts have it. */
    static Optional<Wish> named(String key) {
        return Stream.of(values()).filter(wish -> wish.key().equals(key)).findFirst();
    }

    public Right right() {
        return right;
    }

    /** As addresses and the keys of texts have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it may rest on, for the person to choose among; none: there is nothing to choose. */
    List<Ground> grounds() {
        return Ground.of(right).stream().filter(Wish::isForThePerson).toList();
    }

    /** The others are for whoever works on the case to find. */
    private static boolean isForThePerson(Ground ground) {
        return ground != Ground.ERASURE_REQUIRED && ground != Ground.OBJECTION_PENDING;
    }

    /** Whether there is anything more to say about it: of a stop there is not. */
    boolean hasWords(DraftClaim claim) {
        return this != STOP && claim.ground() != Ground.COPY || claim.needsWords();
    }
}
