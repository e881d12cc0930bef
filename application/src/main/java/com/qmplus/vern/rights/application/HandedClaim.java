package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One right that somebody claims through another system.
 *
 * @param grounds what it rests on, as far as the person said
 * @param purposes keys of those that it is about; none: whatever the purpose
 * @param data keys of the categories of data that it is about; none: whichever data
 * @param words what was said about it; empty: nothing
 */
public record HandedClaim(Right right, Set<Ground> grounds, List<String> purposes, List<String> data, String words) {

    public HandedClaim {
        grounds = Set.copyOf(grounds);
        purposes = List.copyOf(purposes);
        data = List.copyOf(data);
    }

    /** About everything. */
    public HandedClaim(Right right, Set<Ground> grounds, String words) {
        this(right, grounds, List.of(), List.of(), words);
    }

    /** All of it as one text, the same for the same. */
    String whole() {
        return String.join("\u001d", right.name(), sorted(grounds), sorted(purposes), sorted(data), words);
    }

    private static String sorted(Collection<?> these) {
        return these.stream().map(String::valueOf).distinct().sorted().toList().toString();
    }

    @Override
    public String toString() {
        return "HandedClaim " + right;
    }
}
