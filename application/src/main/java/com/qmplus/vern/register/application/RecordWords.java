package com.qmplus.vern.register.application;

import com.qmplus.vern.register.FiledDocument;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.RecordPage.Fact;
import com.qmplus.vern.register.application.RecordPage.Section;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the register's texts and the fixed ones together, in one language. */
final class RecordWords {

    private final PrintedTexts text;
    private final Language language;

    RecordWords(PrintedTexts text, Language language) {
        this.text = text;
        this.language = language;
    }

    String in(Text told) {
        return told.in(language);
    }

    List<String> all(Collection<Text> told) {
        return told.stream().map(this::in).toList();
    }

    String of(String key, Object... arguments) {
        return text.of(key, arguments);
    }

    /** For example: Article 6(1)(f). */
    String article(String point) {
        return text.of("article", text.article(point));
    }

    /** The name of a signed document, and what proves that it is the same. */
    String filed(FiledDocument document) {
        return text.of("document", document.name(), document.sha256());
    }

    PrintedTexts texts() {
        return text;
    }

    /** Nothing where there is nothing to tell. */
    @Nullable
    Fact fact(String key, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Fact(text.of(key), List.of(value));
    }

    Fact fact(String key, List<String> values) {
        return new Fact(text.of(key), values.isEmpty() ? List.of(text.of("none")) : values);
    }

    List<Fact> facts(@Nullable Fact... facts) {
        return Stream.of(facts).filter(Objects::nonNull).toList();
    }

    Section section(String anchor, String heading, List<Fact> facts) {
        return new Section(anchor, heading, List.of(), facts, List.of(), List.of());
    }
}
