package com.qmplus.vern.rights;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The rights that a request claims, in the order of the law; one request may hold several (R2.1). */
public record Rights(Set<Right> all) implements Serializable {

    private static final String BETWEEN = ",";

    public Rights {
        var sorted = EnumSet.noneOf(Right.class);
        sorted.addAll(all);
        all = Collections.unmodifiableSet(sorted);
    }

    public static Rights of(Collection<Right> rights) {
        return new Rights(Set.copyOf(rights));
    }

    /** From {@link #toString}. */
    static Rights read(String text) {
        if (text.isEmpty()) return new Rights(Set.of());
        return of(Arrays.stream(text.split(BETWEEN)).map(Right::valueOf).toList());
    }

    public boolean contains(Right right) {
        return all.contains(right);
    }

    /** As it is stored: the names with commas between. */
    @Override
    public String toString() {
        return all.stream().map(Right::name).collect(Collectors.joining(BETWEEN));
    }
}
