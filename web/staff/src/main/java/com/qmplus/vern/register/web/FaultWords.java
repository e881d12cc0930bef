package com.qmplus.vern.register.web;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.application.DraftFault;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a changed element, at the line of the form where it is to be mended. */
@RequestScoped
public class FaultWords {

    private static final String ROWS = "editForm:rows:";

    @Inject
    private RegisterDesk desk;

    @Inject
    private RegisterWords words;

    /** What concerns the whole comes first, then line by line. */
    void tell(List<DraftFault> faults, List<FormRow> rows) {
        rows.forEach(row -> row.setWrong(false));
        faults.stream()
                .sorted(Comparator.comparingInt(fault -> isWhy(fault) ? rows.size() : at(fault, rows)))
                .forEach(fault -> tell(fault, rows));
    }

    private void tell(DraftFault fault, List<FormRow> rows) {
        var at = at(fault, rows);
        var elsewhere = fault.elsewhere();
        if (isWhy(fault)) Words.wrong("editForm:why", text(fault, Words.of("register", "why")));
        else if (elsewhere != null) Words.wrong("", elsewhere(fault, elsewhere));
        else if (at < 0) Words.wrong("", text(fault, ""));
        else {
            rows.get(at).setWrong(true);
            Words.wrong(input(rows.get(at), at, fault), text(fault, label(rows.get(at))));
        }
    }

    /** On a page with fewer lines: at the reason, or else where the change is asked for. */
    void tell(DraftFault fault, String otherwise, String reason) {
        var elsewhere = fault.elsewhere();
        if (isWhy(fault)) Words.wrong(reason, text(fault, Words.of("register", "why")));
        else Words.wrong(otherwise, elsewhere == null ? text(fault, "") : elsewhere(fault, elsewhere));
    }

    private static boolean isWhy(DraftFault fault) {
        return fault.path().equals("/why");
    }

    private static int at(DraftFault fault, List<FormRow> rows) {
        return fault.elsewhere() == null ? at(fault.path(), rows) : -1;
    }

    private static String input(FormRow row, int at, DraftFault fault) {
        return ROWS + at + ":" + row.input(isEnglish(fault));
    }

    private static boolean isEnglish(DraftFault fault) {
        return fault.path().endsWith("/en");
    }

    /** The line itself, or the nearest that it lies in. */
    private static int at(String path, List<FormRow> rows) {
        var wanted = path;
        while (!wanted.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) if (rows.get(i).getPath().equals(wanted)) return i;
            wanted = wanted.substring(0, wanted.lastIndexOf('/'));
        }
        return -1;
    }

    private String elsewhere(DraftFault fault, ElementRef ref) {
        return words.of(desk.element(ref).name()) + ": " + text(fault, "");
    }

    private static String label(FormRow row) {
        return Words.of("register", "p." + row.getProperty().name());
    }

    static String text(DraftFault fault, @Nullable String label) {
        var arguments = new Object[] {
            label,
            fault.with().isEmpty() ? "" : fault.with().getFirst(),
            fault.with().size() < 2 ? "" : fault.with().get(1)
        };
        return Words.known("register", "fault." + fault.code(), "").isEmpty()
                ? Words.of("register", "fault.pattern", arguments)
                : Words.of("register", "fault." + fault.code(), arguments);
    }
}
