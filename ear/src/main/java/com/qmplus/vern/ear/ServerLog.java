package com.qmplus.vern.ear;

import java.util.stream.Collectors;

/** Reads out of a long log why the server did not start. */
final class ServerLog {

    private static final int ENOUGH = 8;

    private ServerLog() {}

    /** The causes, innermost first as Java tells them last; when there are none, the end of the log. */
    static String reasons(String log) {
        var causes = log.lines()
                .filter(line -> line.startsWith("Caused by: ") || line.contains("occurred during deployment"))
                .map(String::strip)
                .distinct()
                .toList();
        var telling = causes.isEmpty() ? log.lines().toList() : causes;
        return telling.stream().skip(Math.max(0, telling.size() - ENOUGH)).collect(Collectors.joining("\n"));
    }
}
