package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NationalLine;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record says that no entry can hold: kept with its purpose as it came, or told where the register says otherwise. */
final class NationalLeftover {

    private final Register after;
    private final LocalDate day;
    private final NationalRecord record;
    private final @Nullable Purpose before;
    private final boolean known;
    private final List<ImportNote> notes = new ArrayList<>();

    /** @param before the purpose that the register has already, and whose word weighs more; none: it is new */
    NationalLeftover(Register after, LocalDate day, NationalRecord record, @Nullable Purpose before) {
        this.after = after;
        this.day = day;
        this.record = record;
        this.before = before;
        this.known = before != null;
    }

    /** The purpose with the lines that it keeps. */
    Purpose kept(Purpose purpose) {
        var lines = new LinkedHashMap<String, NationalLine>();
        if (purpose.national() != null) purpose.national().forEach(line -> lines.put(line.line(), line));
        var own = NationalRecords.own(after, day, purpose);
        var told = NationalRecords.of(after, day, purpose);
        var added = new ArrayList<String>();
        for (var line : NationalForm.LINES) {
            var came = record.line(line);
            if (came == null || came.equals(told.get(line)) || line.equals("id") && known) continue;
            if (came.equals(own.get(line))) lines.remove(line);
            else if (!known || NationalForm.says(came, own.get(line))) {
                lines.put(line, line(line, came, own.get(line)));
                added.add(line);
            } else notes.add(new ImportNote("DIFFERS", List.of(line, KeptLine.words(came.toString()))));
        }
        added.remove("id");
        added.remove("status");
        if (!added.isEmpty()) notes.add(new ImportNote("KEPT", List.copyOf(added)));
        return purpose.withNational(List.copyOf(lines.values()));
    }

    private static NationalLine line(String line, JsonValue came, @Nullable JsonValue own) {
        return new NationalLine(line, came.toString(), own == null ? "" : own.toString());
    }

    /** After {@link #kept}: what somebody should know. */
    List<ImportNote> notes(Purpose purpose) {
        var all = new ArrayList<>(notes);
        if (!known) all.add(new ImportNote("NORWEGIAN_ONLY", List.of()));
        if (before != null && !before.name().nb().equals(purpose.name().nb()))
            all.add(new ImportNote("ENGLISH_STAYS", List.of()));
        if (!known && purpose.bases().isEmpty()) all.add(new ImportNote("NO_GROUND", List.of()));
        return List.copyOf(all);
    }
}
