package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.NoticeAspect;
import com.qmplus.vern.register.NoticeChange;
import com.qmplus.vern.register.NoticeRight;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)*)\"");
    private static final String SOURCES = "src/main/java/com/qmplus/vern/register/application/";

    @Test
    void are_the_same_in_both_languages() {
        assertThat(keys(Language.NB)).isEqualTo(keys(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void have_a_word_for_every_code_that_a_notice_can_hold(Language language) {
        assertThat(keys(language)).containsAll(codes());
    }

    @Test
    void are_all_used() throws IOException {
        var used = codes();
        used.addAll(Set.of("article.paragraph", "article.point"));
        for (var file : List.of(
                SOURCES + "NoticePrinter.java",
                SOURCES + "PurposeBlocks.java",
                SOURCES + "NoticeChangePrinter.java",
                SOURCES + "NoticeTilt.java",
                SOURCES + "PublishedNotices.java",
                "src/main/resources/com/qmplus/vern/register/application/notice.ftl"))
            LITERAL.matcher(Files.readString(Path.of(file), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(used::add);
        assertThat(used).containsAll(keys(Language.NB));
    }

    @ParameterizedTest
    @EnumSource
    void have_no_apostrophe_that_would_swallow_what_follows_it(Language language) {
        assertThat(bundle(language).keySet())
                .allSatisfy(key -> assertThat(bundle(language).getString(key)).doesNotContain("'"));
    }

    private static Set<String> codes() {
        var codes = new TreeSet<String>();
        add(codes, "right", NoticeRight.values());
        add(codes, "right-told", NoticeRight.values());
        add(codes, "recipient", RecipientKind.values());
        add(codes, "unnamed", RecipientKind.values());
        add(codes, "after", RetentionAction.values());
        add(codes, "aspect", NoticeAspect.values());
        add(codes, "change", NoticeChange.Kind.values());
        for (var basis : LawfulBasis.values()) {
            codes.add("basis." + basis.article());
            codes.add("must." + basis.article());
        }
        return codes;
    }

    private static void add(Set<String> codes, String family, Enum<?>[] values) {
        Arrays.stream(values).map(value -> family + "." + value.name()).forEach(codes::add);
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(bundle(language).keySet());
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                NoticePrinter.BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
