package com.qmplus.vern.control.application;

import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.control.application.CheckView.OffenceView;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.TaggedPdf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The board on paper, as a tagged PDF (PDF/UA-1): every promise with its sentences, what was looked at, and what was seen. */
public final class BoardReport {

    static final String BUNDLE = "com.qmplus.vern.control.application.board";

    private static final PrintTemplates TEMPLATES = new PrintTemplates(BoardReport.class);
    private static final String STYLE = PrintTemplates.style();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final BoardView board;
    private final String controller;
    private final PrintedTexts text;
    private final boolean translated;
    private final ZoneId zone;

    private BoardReport(BoardView board, String controller, Language language, ZoneId zone) {
        this.board = board;
        this.controller = controller;
        this.text = new PrintedTexts(BUNDLE, language);
        this.translated = language == Language.NB;
        this.zone = zone;
    }

    static byte[] pdf(BoardView board, String controller, Language language, ZoneId zone) {
        var report = new BoardReport(board, controller, language, zone);
        return TaggedPdf.of(Printable.of(report.written()).text());
    }

    private String written() {
        return TEMPLATES.write("board.ftl", Map.of("report", this, "board", board, "text", text, "css", STYLE));
    }

    public String controller() {
        return controller;
    }

    public String title() {
        return text.of("title");
    }

    /** When it was looked at, or that nobody has. */
    public String seen() {
        var seen = board.seen();
        return seen == null
                ? text.of("seen.never")
                : text.of("seen", day(seen), TIME.withZone(zone).format(seen));
    }

    public String policy() {
        return text.of("policy", board.policy(), text.day(board.published()));
    }

    public String counts() {
        return text.of(
                "counts",
                board.size(),
                board.count(PromiseState.KEPT),
                board.count(PromiseState.BROKEN),
                board.count(PromiseState.CANNOT_TELL));
    }

    public String heading(PromiseView promise) {
        return promise.promise() + " · " + promise.name();
    }

    public String state(PromiseState state) {
        return text.of("state." + state);
    }

    public String since(PromiseView promise) {
        @Nullable Instant since = promise.since();
        return since == null ? text.of("since.never") : text.of("since", day(since));
    }

    /** In the language of the report, where it has been translated. */
    public String words(SentenceView sentence) {
        var translation = sentence.translation();
        return translated && translation != null ? translation : sentence.wording();
    }

    public String owner(PromiseView promise) {
        var name = promise.ownerName();
        return name == null ? text.of("owner.none") : name;
    }

    /** What is called by a number alone says what it is a number of. */
    public String called(OffenceView offence) {
        return switch (offence.kind()) {
            case SENTENCE, ENTRY -> text.of("offence." + offence.kind(), offence.name());
            default -> offence.name();
        };
    }

    public String others(CheckView check) {
        return text.of("others", check.others());
    }

    private String day(Instant instant) {
        return text.day(LocalDate.ofInstant(instant, zone));
    }
}
