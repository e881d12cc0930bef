package com.qmplus.vern.shared.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The worked examples of the guide for operators, so that they stay true. */
final class GuideExamples {

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    private GuideExamples() {}

    static String database() {
        return all().get(0);
    }

    static String folder() {
        return all().get(1);
    }

    static String order() {
        return all().get(2);
    }

    static String receipt() {
        return all().get(3);
    }

    static List<String> all() {
        try {
            var guide = Files.readString(Path.of("..", "docs", "guides", "operators.md"));
            var section = guide.split("\n## Connect other systems\n")[1].split("\n## ")[0];
            return JSON.matcher(section).results().map(found -> found.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
