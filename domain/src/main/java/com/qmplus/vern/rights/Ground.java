package com.qmplus.vern.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim can rest on, where the law asks for a ground: erasure, restriction; and the two ways in which data are
 * handed on (portability). The person says it in their own words; whoever works on the case may find another beside it.
 */
public enum Ground {
    UNNECESSARY(Right.ERASURE, "17(1)(a)"),
    CONSENT_WITHDRAWN(Right.ERASURE, "17(1)(b)"),
    OBJECTED(Right.ERASURE, "17(1)(c)"),
    UNLAWFUL(Right.ERASURE, "17(1)(d)"),
    ERASURE_REQUIRED(Right.ERASURE, "17(1)(e)"),
    CHILD_ONLINE(Right.ERASURE, "17(1)(f)"),
    ACCURACY_CONTESTED(Right.RESTRICTION, "18(1)(a)"),
    UNLAWFUL_KEEP(Right.RESTRICTION, "18(1)(b)"),
    NEEDED_FOR_CLAIMS(Right.RESTRICTION, "18(1)(c)"),
    OBJECTION_PENDING(Right.RESTRICTION, "18(1)(d)"),
    COPY(Right.PORTABILITY, "20(1)"),
    TRANSFER(Right.PORTABILITY, "20(2)");

    private static final String BETWEEN = ",";

    private final Right right;
    private final String article;

    Ground(Right right, String article) {
        this.right = right;
        this.article = article;
    }

    /** The grounds that a claim of this right can rest on, in the order of the law; none: it needs none. */
    public static Set<Ground> of(Right right) {
        return Arrays.stream(values())
                .filter(ground -> ground.right == right)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Ground.class)), Collections::unmodifiableSet));
    }

    /** In their order, for {@link #named}. */
    static String names(Collection<Ground> grounds) {
        return grounds.stream().sorted().map(Ground::name).collect(Collectors.joining(BETWEEN));
    }

    static Set<Ground> named(String names) {
        if (names.isEmpty()) return Set.of();
        return Arrays.stream(names.split(BETWEEN)).map(Ground::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public Right right() {
        return right;
    }

    /** As lawyers quote it: {@code 17(1)(a)}. */
    public String article() {
        return article;
    }
}
