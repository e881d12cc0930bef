package com.qmplus.vern.rights;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided that data are to say (GDPR art. 16), unsealed: of one datum one text, whatever it is used for.
 *
 * @param instead of what it says
 * @param beside what it says
 */
public record Rewordings(Map<ItemId, String> instead, Map<ItemId, String> beside) {

    public static final Rewordings NONE = new Rewordings(Map.of(), Map.of());

    public Rewordings {
        instead = Map.copyOf(instead);
        beside = Map.copyOf(beside);
    }

    @Nullable
    String of(ItemId item, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Correct() -> instead.get(item);
            case Ruling.Annotate() -> beside.get(item);
            default -> null;
        };
    }

    @Nullable
    String of(ItemId item, ErrandKind kind) {
        return switch (kind) {
            case CORRECT -> instead.get(item);
            case ANNOTATE -> beside.get(item);
            case ERASE, RESTRICT, RELEASE -> null;
        };
    }

    @Override
    public String toString() {
        return "Rewordings"; // what they say is not for logs
    }
}
