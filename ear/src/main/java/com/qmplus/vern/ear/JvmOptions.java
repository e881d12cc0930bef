package com.qmplus.vern.ear;

import java.util.List;
import java.util.regex.Pattern;

/** The options that the server's configuration asks of its JVM: some hold only for a range of versions, {@code [17|]…}. */
final class JvmOptions {

    private static final Pattern RANGED = Pattern.compile("\\[(.*)\\|(.*)](.*)");

    private JvmOptions() {}

    static List<String> thatHoldFor(int version, List<String> options) {
        return options.stream()
                .filter(option -> holds(version, option))
                .map(option -> RANGED.matcher(option).replaceFirst("$3"))
                .toList();
    }

    private static boolean holds(int version, String option) {
        var ranged = RANGED.matcher(option);
        if (!ranged.matches()) return true;
        return isNumberOrNone(ranged.group(1))
                && isNumberOrNone(ranged.group(2))
                && (ranged.group(1).isEmpty() || version >= Integer.parseInt(ranged.group(1)))
                && (ranged.group(2).isEmpty() || version <= Integer.parseInt(ranged.group(2)));
    }

    /** A range may name another maker's virtual machine, which is not ours. */
    private static boolean isNumberOrNone(String bound) {
        return bound.chars().allMatch(Character::isDigit);
    }
}
