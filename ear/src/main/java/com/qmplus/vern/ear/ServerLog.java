package com.qmplus.vern.ear;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads out of a long log why the server did not start. */
final class ServerLog {

    private static final int ENOUGH = 8;

    /** What the application itself says of it, to the end of its entry in either form of the log. */
    private static final Pattern OUR_WORDS =
            Pattern.compile("Vern does not start\\. (.*?)(?=\"[,}]|]]|$)", Pattern.MULTILINE);

    private ServerLog() {}

    /** Our own words; else the causes, innermost first as Java tells them last; when there are none, the end of the log. */
    static String reasons(String log) {
        var lines = readable(log);
        var said = OUR_WORDS.matcher(lines).results().map(found -> found.group(1));
        var told = said.distinct().toList();
        if (told.isEmpty()) told = causes(lines);
        if (told.isEmpty()) told = lines.lines().toList();
        return told.stream().skip(Math.max(0, told.size() - ENOUGH)).collect(Collectors.joining("\n"));
    }

    private static List<String> causes(String lines) {
        return lines.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** The lines within an entry, also where the log is one of JSON, which writes them as escapes. */
    private static String readable(String log) {
        return log.replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t");
    }
}
