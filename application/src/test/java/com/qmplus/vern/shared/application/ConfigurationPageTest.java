package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The page that operators read, and what the application reads, are one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final Pattern ROW = Pattern.compile("\\| `(vern\\.[a-z.-]+)` \\| (.*?) \\| (.*?) \\|");

    @Test
    void every_setting_stands_there_with_its_default_and_meaning_and_no_other() throws IOException {
        var section = Files.readString(PAGE).split("\n## The application\n")[1].split("\n## ")[0];
        var rows = ROW.matcher(section).results().map(row -> row.group()).toList();
        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Setting.values())
                        .map(ConfigurationPageTest::row)
                        .toList());
    }

    private static String row(Setting setting) {
        var fallback = setting.fallback().isEmpty() ? "none" : "`" + setting.fallback() + "`";
        return "| `%s` | %s | %s |".formatted(setting.key(), fallback, setting.meaning());
    }
}
