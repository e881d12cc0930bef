package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.DossierWords;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.DateText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says a dossier in the words of the case's pages. */
public final class WordsOfDossier implements DossierWords {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String FOLDER = "com.qmplus.vern.rights.web.";

    /** Under which beginning the pages' words for a column's values stand. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("channel", "channel."),
            Map.entry("state", "state."),
            Map.entry("right", "right."),
            Map.entry("outcome", "outcome."),
            Map.entry("reason", "reason."),
            Map.entry("effect", "effect."),
            Map.entry("measure", "measure."),
            Map.entry("errand", "errand."),
            Map.entry("carried", "errand.state."),
            Map.entry("told", "recipients."),
            Map.entry("letter", "letter."),
            Map.entry("represented", "represent."),
            Map.entry("identified", "identity."),
            Map.entry("move", "move."));

    /** The same, for what only the print says. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("fact", "fact."),
            Map.entry("language", "language."),
            Map.entry("decider", "by."),
            Map.entry("claim_state", "claim."),
            Map.entry("scope", "scope."),
            Map.entry("counted", "counted."),
            Map.entry("question", "question."),
            Map.entry("result", "found."),
            Map.entry("clock_stood", "is."),
            Map.entry("otherwise", "is."),
            Map.entry("sent_by", "sent_by."),
            Map.entry("allowed", "allowed."));

    /** Columns of days and instants; in others they stand as somebody wrote them. */
    private static final Set<String> TIMES = Set.of(
            "received",
            "answered",
            "authority",
            "raw_end",
            "due",
            "asked",
            "reply",
            "when",
            "until",
            "posted",
            "read",
            "deleted",
            "reminded",
            "acknowledged");

    /** Under which beginnings what a step was about may stand. */
    private static final List<String> DETAILS =
            List.of("extension.", "represent.", "voice.", "deleted.", "identity.", "channel.", "right.");

    private final Language language;
    private final ZoneId zone;
    private final ResourceBundle own;
    private final ResourceBundle pages;

    WordsOfDossier(Language language, ZoneId zone) {
        this.zone = zone;
        this.language = language;
        this.own = texts("dossier");
        this.pages = texts("messages");
    }

    private ResourceBundle texts(String name) {
        return ResourceBundle.getBundle(FOLDER + name, language.locale(), WordsOfDossier.class.getClassLoader());
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String of(String key) {
        return own.getString(key);
    }

    @Override
    public String value(String column, String value) {
        if (TIMES.contains(column)) return time(value);
        if (column.equals("detail")) return detail(value);
        return known(own, OWN.get(column), value)
                .or(() -> known(pages, PAGES.get(column), value))
                .orElse(value);
    }

    private String time(String value) {
        if (value.matches(DAY)) return new DateText(language).day(LocalDate.parse(value));
        return value.endsWith("Z")
                ? new DateText(language).moment(Instant.parse(value).atZone(zone))
                : value;
    }

    private String detail(String value) {
        if (value.matches(DAY)) return time(value);
        if (value.matches("[0-9a-f]{32}")) return ""; // what is let go has no name
        var told = value.split(" ", -1);
        var errand = known(pages, "errand.", told[0]);
        if (told.length == 2 && errand.isPresent()) return errand.get() + ": " + told[1];
        var parts = value.split("\\.", -1);
        if (parts.length == 2)
            return known(pages, "doubt.", parts[0]).orElse(parts[0])
                    + " "
                    + known(pages, "harm.", parts[1] + ".short").orElse(parts[1]);
        return DETAILS.stream()
                .flatMap(family -> known(pages, family, value).stream())
                .findFirst()
                .orElse(value);
    }

    private static Optional<String> known(ResourceBundle texts, @Nullable String family, String value) {
        var key = family + value;
        return family != null && texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
