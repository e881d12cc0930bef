package com.qmplus.vern.control;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the published policy as sentences. A line of its own that neither ends as a sentence nor belongs to a list is a heading; what
 * stands in a list is a sentence.
 */
public final class PolicyText {

    private static final Pattern ENDED = Pattern.compile("[.!?:;][”\"’)]*$");
    private static final Pattern LISTED = Pattern.compile("^[–•*-]\\s+.*");

    private PolicyText() {}

    /** In their order. */
    public static List<Sentence> read(String text, Locale language) {
        var sentences = new ArrayList<Sentence>();
        var section = "";
        for (var line : text.lines().map(PolicyText::blanks).toList()) {
            if (line.isEmpty()) continue;
            if (isHeading(line)) section = line;
            else for (var sentence : split(line, language)) sentences.add(new Sentence(section, sentence));
        }
        return sentences;
    }

    private static String blanks(String line) {
        return line.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
    }

    private static boolean isHeading(String line) {
        return !ENDED.matcher(line).find() && !LISTED.matcher(line).matches();
    }

    private static List<String> split(String line, Locale language) {
        if (LISTED.matcher(line).matches()) return List.of(Sentence.plain(line));
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(line);
        var parts = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            parts.add(line.substring(from, to).strip());
        return parts;
    }
}
