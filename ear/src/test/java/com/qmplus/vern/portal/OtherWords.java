package com.qmplus.vern.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What the bundles of the deployed portal say in the other language only: nobody should meet it on a page of this one. */
record OtherWords(Set<String> texts) {

    private static final Path EAR = Path.of("target/vern-server/vern.ear");
    private static final int SHORTEST = 6;

    /** What is marked as being in another language (the switch, a mail) is left aside. */
    private static final String WORDS = """
            () => {
              const page = document.body.cloneNode(true);
              page.querySelectorAll('[lang]').forEach(it => it.remove());
              page.querySelectorAll('input[type=submit]').forEach(it => it.replaceWith('\\n' + it.value + '\\n'));
              return page.textContent.replace(/\\s+/g, ' ');
            }""";

    static OtherWords than(String language) {
        var texts = new TreeSet<>(textsOf(language.equals("nb") ? "en" : "nb"));
        texts.removeAll(textsOf(language));
        return new OtherWords(texts);
    }

    List<String> on(Page page) {
        var shown = (String) page.evaluate(WORDS);
        return texts.stream().filter(shown::contains).toList();
    }

    private static Set<String> textsOf(String language) {
        var texts = new TreeSet<String>();
        bundles(language)
                .forEach(bundle -> bundle.values().stream()
                        .map(text -> text.toString().replaceAll("\\s+", " "))
                        .filter(text -> text.length() >= SHORTEST && !text.contains("{"))
                        .forEach(texts::add));
        return texts;
    }

    private static List<Properties> bundles(String language) {
        try (var ear = new ZipFile(EAR.toFile());
                var war = new ZipInputStream(ear.getInputStream(ear.getEntry("portal.war")))) {
            var bundles = new ArrayList<Properties>();
            for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (!entry.getName().endsWith("messages_" + language + ".properties")) continue;
                var bundle = new Properties();
                bundle.load(new InputStreamReader(war, UTF_8));
                bundles.add(bundle);
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
