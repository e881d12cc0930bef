package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterUpload;
import com.qmplus.vern.register.application.DryRun.Refusal;
import com.qmplus.vern.shared.LastUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Makes dry runs, and keeps the last few at hand, since whoever looks through one asks for it page by page. One depends on
 * nothing but the file, the version of the register, the choices and the day.
 */
@ApplicationScoped
public class DryRuns {

    private static final int KEPT = 4;

    private final LastUsed<Asked, Made> made = new LastUsed<>(KEPT);

    /** What is shown of a dry run, and what it would store. */
    record Made(DryRun shown, List<Element> changes) {}

    private static final ImportChoices NOTHING = new ImportChoices(null, ImportChoices.Foreign.NOTHING);

    /** What the file tells, whatever is chosen: the last one is kept at hand, since the choices come next. */
    private final LastUsed<Asked, Reading> read = new LastUsed<>(1);

    private record Asked(UUID upload, int version, ImportChoices choices, LocalDate day) {}

    Made of(RegisterUpload upload, ImportChoices choices, Register register, LocalDate day) {
        var imported = upload.importedAs();
        if (imported != null) return new Made(done(upload, choices, imported), List.of());
        var asked = new Asked(upload.id(), register.version(), choices, day);
        return made.get(asked, () -> make(upload, choices, register, day));
    }

    private Reading reading(RegisterUpload upload, Register register, LocalDate day) {
        return read.get(new Asked(upload.id(), register.version(), NOTHING, day), () -> {
            var json = upload.content();
            return read(ImportForm.of(JsonScan.names(json)), json, register, day);
        });
    }

    private Made make(RegisterUpload upload, ImportChoices choices, Register register, LocalDate day) {
        var reading = reading(upload, register, day);
        var planner = new ImportPlanner(register, reading, choices, day);
        var places = JsonPlaces.of(upload.content(), planner.pointers());
        var shown = new DryRun(
                upload.id(),
                upload.fileName(),
                reading.form(),
                register.version(),
                choices,
                planner.otherController(),
                planner.missing().size(),
                planner.lines(places::line),
                reading.misplaced().stream()
                        .map(fault -> new Refusal(fault, null, places.line(fault.path())))
                        .toList(),
                null);
        return new Made(shown, planner.changes());
    }

    /** What a dry run without any choice says of the file as a whole, without its lines. */
    boolean leavesOutOurs(RegisterUpload upload, Register register, LocalDate day) {
        var reading = reading(upload, register, day);
        var planner = new ImportPlanner(register, reading, NOTHING, day);
        return reading.form() == ImportForm.VERN
                && planner.otherController() == null
                && !planner.missing().isEmpty();
    }

    private static Reading read(ImportForm form, String json, Register register, LocalDate day) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonStructure file = reader.read();
            if (form == ImportForm.NATIONAL) return NationalReading.of(file, register, day);
            if (file instanceof JsonObject own) return OwnReading.of(own, register);
            throw UnreadableRegister.because(UnreadableRegister.Reason.NOT_A_REGISTER);
        }
    }

    private static DryRun done(RegisterUpload upload, ImportChoices choices, int version) {
        return new DryRun(
                upload.id(),
                upload.fileName(),
                ImportForm.VERN,
                version,
                choices,
                null,
                0,
                List.of(),
                List.of(),
                version);
    }
}
