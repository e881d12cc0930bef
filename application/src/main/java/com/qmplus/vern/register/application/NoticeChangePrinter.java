package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeAspect;
import com.qmplus.vern.register.NoticeChange;
import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.register.NoticeDiff;
import com.qmplus.vern.register.NoticeFacts;
import com.qmplus.vern.register.NoticeSection;
import com.qmplus.vern.register.NoticeWording.Piece;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintedTexts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in one language what changed from one notice to another. */
final class NoticeChangePrinter {

    private final NoticeContent after;
    private final Language language;
    private final PrintedTexts text;

    private NoticeChangePrinter(NoticeContent after, Language language) {
        this.after = after;
        this.language = language;
        this.text = new PrintedTexts(NoticePrinter.BUNDLE, language);
    }

    static List<NoticeChangeView> between(NoticeContent before, NoticeContent after, Language language) {
        return new NoticeChangePrinter(after, language).print(NoticeDiff.between(before, after));
    }

    static List<NoticeChangeView> untruths(NoticeContent published, NoticeFacts now, Language language) {
        return new NoticeChangePrinter(published, language).print(NoticeDiff.untruths(published, now));
    }

    /** A change that only the other language shows is none for this reader. */
    private List<NoticeChangeView> print(List<NoticeChange> changes) {
        return changes.stream()
                .filter(change -> !say(change, change.before()).equals(say(change, change.after())))
                .map(this::view)
                .toList();
    }

    private NoticeChangeView view(NoticeChange change) {
        var before = say(change, change.before());
        var now = say(change, change.after());
        var bits = change.kind() == NoticeChange.Kind.CHANGED ? WordDiff.between(before, now) : List.<WordDiff.Bit>of();
        return new NoticeChangeView(
                change.kind().name(),
                text.of("change." + change.kind()),
                change.aspect() == NoticeAspect.ORDER ? text.of("change.whole") : heading(change.section()),
                about(change),
                text.of("aspect." + change.aspect()),
                before,
                now,
                WordDiff.isReadable(bits) ? bits : List.of());
    }

    private String about(NoticeChange change) {
        return Stream.of(change.about(), change.with())
                .map(this::say)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private String heading(NoticeSection section) {
        return after.wording().piece(section).map(Piece::heading).map(this::say).orElseGet(section::name);
    }

    /** Some values are codes, and have words of their own. */
    private String say(NoticeChange change, @Nullable Text value) {
        var plain = say(value);
        if (plain.isEmpty()) return plain;
        return switch (change.aspect()) {
            case AFTERWARDS -> text.code("after", plain);
            case ROLE -> text.code("recipient", plain);
            case RIGHT -> text.code("right", plain);
            case ORDER -> order(plain);
            default -> plain;
        };
    }

    private String order(String sections) {
        return Stream.of(sections.split(" "))
                .map(NoticeSection::valueOf)
                .map(this::heading)
                .collect(Collectors.joining(" · "));
    }

    private String say(@Nullable Text told) {
        return told == null ? "" : told.in(language);
    }
}
