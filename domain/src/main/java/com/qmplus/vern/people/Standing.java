package com.qmplus.vern.people;

import com.qmplus.vern.register.RelationKindKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How somebody stands to the controller on a day: the kinds of all their relations that hold. Nothing else of a person
 * decides which purposes apply, so that what is true of one is true of all who stand alike.
 *
 * @param value the keys in order, with commas between; empty for somebody with no relation
 */
public record Standing(String value) implements Comparable<Standing> {

    public static final Standing NONE = new Standing("");

    /** Of data that were there before it was noted how people stand; nothing can be said of them until it is. */
    public static final Standing NOT_NOTED = new Standing("?");

    private static final String BETWEEN = ",";

    public static Standing of(Collection<RelationKindKey> kinds) {
        return new Standing(
                kinds.stream().map(RelationKindKey::value).distinct().sorted().collect(Collectors.joining(BETWEEN)));
    }

    public List<RelationKindKey> kinds() {
        if (value.isEmpty()) return List.of();
        return Arrays.stream(value.split(BETWEEN)).map(RelationKindKey::new).toList();
    }

    @Override
    public int compareTo(Standing other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
