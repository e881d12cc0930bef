package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.DryRun.Refusal;
import com.qmplus.vern.register.application.ImportNote;
import com.qmplus.vern.register.application.NotHeld;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.UnreadableRegister;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an import does to an element of the register, in words. */
@Named
@RequestScoped
public class RegisterImportWords {

    private static final Pattern PLACE = Pattern.compile("\\d+|nb|en");

    @Inject
    private RegisterWords register;

    @Inject
    private RegisterDesk desk;

    /** What is the matter with a file, and where in it. */
    static String of(UnreadableRegister unreadable) {
        return Words.of(
                "register",
                "unreadable." + unreadable.reason(),
                unreadable.line(),
                unreadable.column(),
                unreadable.with());
    }

    /** Why something is not taken in. */
    public String refusal(Refusal refusal) {
        var fault = refusal.fault();
        var elsewhere = refusal.elsewhere();
        if (elsewhere == null) return FaultWords.text(fault, label(fault.path()));
        if (fault.code().equals("TIED"))
            return Words.of("register", "fault.TIED", label(fault.path()), register.of(elsewhere));
        return register.of(elsewhere) + ": " + FaultWords.text(fault, label(fault.path()));
    }

    /** The property at the end of a pointer, by its label where it has one. */
    private static String label(String path) {
        var parts = path.split("/");
        for (int i = parts.length - 1; i > 0; i--)
            if (!PLACE.matcher(parts[i]).matches()) return Words.known("register", "p." + parts[i], parts[i]);
        return Words.of("register", "import.entry");
    }

    public String note(ImportNote note) {
        var with = note.with();
        return switch (note.code()) {
            case "KEPT" ->
                Words.of(
                        "register",
                        "import.note.KEPT",
                        with.stream().map(RegisterImportWords::line).collect(Collectors.joining(", ")));
            case "DIFFERS" -> Words.of("register", "import.note.DIFFERS", line(with.getFirst()), with.getLast());
            default -> Words.of("register", "import.note." + note.code());
        };
    }

    /** A line of a national record by its name. */
    private static String line(String code) {
        return Words.of("register", "code.line." + code);
    }

    public List<NotHeld> getNotInNationalForm() {
        return desk.notInNationalForm();
    }

    /** What a form has no place for of one kind, by the names on our pages. */
    public String notHeld(NotHeld missing) {
        if (missing.whole()) return Words.of("register", "not_held.whole");
        return missing.properties().stream()
                .map(part ->
                        (part.within().isEmpty() ? "" : label("/" + part.within()) + ": ") + label("/" + part.name()))
                .collect(Collectors.joining(", "));
    }

    public String shape(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> "▲";
            case RETIRED -> "■";
            case CHANGED -> "●";
            case ADDED -> "+";
            case HELD -> "○";
            case UNCHANGED -> "=";
        };
    }

    public String look(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> "late";
            case RETIRED, CHANGED -> "soon";
            case ADDED -> "done";
            case HELD, UNCHANGED -> "plain";
        };
    }
}
