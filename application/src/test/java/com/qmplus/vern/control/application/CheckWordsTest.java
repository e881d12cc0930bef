package com.qmplus.vern.control.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.PromiseCheck;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever check there is has its words, in both languages, and a key of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckWordsTest {

    @Test
    void every_check_says_in_both_languages_what_it_looks_at_and_what_it_sees() throws Exception {
        var checks = checks();
        assertThat(checks).hasSizeGreaterThan(10);
        for (var check : checks) for (var language : Language.values()) hasWords(check, language);
    }

    @Test
    void no_two_have_the_same_key() throws Exception {
        assertThat(checks()).extracting(PromiseCheck::key).doesNotHaveDuplicates();
    }

    private static void hasWords(PromiseCheck check, Language language) {
        var name = check.getClass().getPackageName() + ".checks";
        var keys = ResourceBundle.getBundle(name, language.locale()).keySet();
        assertThat(keys).as(check.key() + " " + language).anyMatch(key -> key.startsWith(check.key() + ".missing."));
        assertThat(keys).as(check.key() + " " + language).anyMatch(key -> key.startsWith(check.key() + ".about."));
        var texts = new PrintedTexts(name, language);
        for (var which : List.of(".title", ".kept", ".broken"))
            assertThat(texts.of(check.key() + which, 7L, 3L)).isNotBlank().doesNotContain("{");
    }

    static List<PromiseCheck> checks() throws IOException, URISyntaxException {
        var root = Path.of(PromiseDesk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString().replace('/', '.'))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> name.contains(".application."))
                    .map(CheckWordsTest::type)
                    .filter(type -> PromiseCheck.class.isAssignableFrom(type) && !type.isInterface())
                    .map(CheckWordsTest::made)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, CheckWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the container makes what stands for it. */
    private static PromiseCheck made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (PromiseCheck) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
