package com.qmplus.vern.shared.web.frame;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BundlesTest {

    private static final Path MAIN = Path.of("src/main");

    /** {@code rights['request.due']}, and the literal beginning of {@code rights['next.'.concat(…)]}. */
    private static final Pattern ON_PAGES = Pattern.compile("\\b(\\w+)\\['([^']+)'(\\.concat)?");

    private static final Pattern IN_CODE =
            Pattern.compile("Words\\.(?:of|done|known)\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"(\\s*\\+)?");

    static Stream<String> bundles() {
        return Declared.bundles().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_the_same_in_both_languages(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "nb"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void have_every_key_that_is_used(String bundle) throws IOException {
        var keys = keys(bundle, "nb");
        assertThat(used(bundle)).allSatisfy(use -> assertThat(keys).anyMatch(use::isServedBy));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void have_no_key_that_is_not_used(String bundle) throws IOException {
        var used = used(bundle);
        assertThat(keys(bundle, "nb")).allSatisfy(key -> assertThat(used).anyMatch(use -> use.isServedBy(key)));
    }

    private static Set<String> keys(String bundle, String language) {
        var texts = ResourceBundle.getBundle(
                Declared.bundles().get(bundle),
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new TreeSet<>(texts.keySet());
    }

    private static List<Use> used(String bundle) throws IOException {
        var used = new ArrayList<Use>();
        for (var source : sources()) {
            var text = Files.readString(source);
            for (var pattern : List.of(ON_PAGES, IN_CODE))
                pattern.matcher(text)
                        .results()
                        .filter(found -> found.group(1).equals(bundle))
                        .forEach(found -> used.add(new Use(found.group(2), found.group(3) != null)));
            if (isOf(bundle, source)) used.addAll(Indirect.uses(bundle, text));
        }
        return used;
    }

    private static boolean isOf(String bundle, Path source) {
        var folder = Declared.bundles().get(bundle).replace(".messages", "").replace('.', '/');
        return bundle.equals("frame") || source.toString().contains(folder);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                    .collect(toCollection(ArrayList::new));
        }
    }

    /** A key, or the beginning of several when {@code open}. */
    record Use(String key, boolean open) {

        boolean isServedBy(String text) {
            return open ? text.startsWith(key) : text.equals(key);
        }
    }

    /** The bundles, by the names that pages call them. */
    static final class Declared {

        private static final Pattern BUNDLE = Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>");

        static Map<String, String> bundles() {
            try {
                return BUNDLE.matcher(Files.readString(MAIN.resolve("webapp/WEB-INF/faces-config.xml")))
                        .results()
                        .collect(toMap(found -> found.group(2), found -> found.group(1)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Keys that the code names before it asks for them. */
    static final class Indirect {

        private static final Map<String, Pattern> NAMED = Map.of(
                "frame", Pattern.compile("return \"(place\\.\\w+)\""),
                "rights", Pattern.compile("\"(code\\.\\w+)\""),
                "staff", Pattern.compile("\"((?:\\w+\\.refused|done\\.\\w+))\""),
                "mails", Pattern.compile("\"(done\\.\\w+)\""),
                "people", Pattern.compile("\"(change\\.\\w+)\""));

        static List<Use> uses(String bundle, String text) {
            var named = NAMED.get(bundle);
            if (named == null) return List.of();
            return named.matcher(text)
                    .results()
                    .map(found -> new Use(found.group(1), false))
                    .toList();
        }
    }
}
