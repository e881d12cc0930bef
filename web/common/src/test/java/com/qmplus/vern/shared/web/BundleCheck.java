package com.qmplus.vern.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holds a bundle against the pages and classes that use it. A key counts as used where it stands between quotes, or
 * where a quoted beginning of it that ends in a dot is joined to something ({@code ['steps.'.concat(…)]}).
 */
public final class BundleCheck {

    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)['\"]");

    private final String baseName;
    private final String sources;

    /** @param module the folder of the Maven module whose {@code src/main} uses the bundle */
    public BundleCheck(Path module, String baseName) {
        this.baseName = baseName;
        this.sources = read(module.resolve("src/main"));
    }

    public void saysTheSameInBothLanguages() {
        var nb = Bundle.of(baseName, Language.NB);
        var en = Bundle.of(baseName, Language.EN);
        assertThat(nb.keySet()).as("keys in nb and in en").isEqualTo(en.keySet());
        nb.forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(en.get(key))));
        assertThat(Map.of("nb", nb, "en", en))
                .allSatisfy((language, texts) ->
                        assertThat(texts.values()).as(language).noneMatch(String::isBlank));
    }

    public void leavesNoKeyUnused() {
        var quoted = quoted();
        var unused = Bundle.of(baseName, Language.NB).keySet().stream()
                .filter(key -> !isUsed(key, quoted))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("unused keys of " + baseName).isEmpty();
    }

    /** @param variable the name by which pages speak of the bundle, as in {@code #{rights['access.title']}} */
    public void missesNoKey(String variable) {
        var asked = Pattern.compile("\\b" + variable + "\\['([\\w.-]+)'\\]")
                .matcher(sources)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asked).as("pages speak of " + variable).isNotEmpty();
        assertThat(Bundle.of(baseName, Language.NB).keySet()).containsAll(asked);
    }

    private static boolean isUsed(String key, Set<String> quoted) {
        return quoted.contains(key) || quoted.stream().anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin));
    }

    private Set<String> quoted() {
        return QUOTED.matcher(sources).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static String read(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xhtml|xml)"))
                    .map(BundleCheck::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(folder.toString(), unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
