package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.ElementView.Changed;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do to the register, element by element; nothing of it has happened yet.
 *
 * @param version of the register that it was compared with, which the import must carry
 * @param controller whose register the file is, where that is another one than ours; none: it is ours, or does not say
 * @param missing how many entries that hold are left out by the file
 * @param misplaced what stands in the file where nothing can be made of it
 * @param importedAs the version of the register that the import has made; none: it has not happened
 */
public record DryRun(
        UUID id,
        String fileName,
        ImportForm form,
        int version,
        ImportChoices choices,
        @Nullable String controller,
        int missing,
        List<Line> lines,
        List<Refusal> misplaced,
        @Nullable Integer importedAs)
        implements Serializable {

    /** In the order in which somebody has to look at them. */
    public enum Outcome {
        REFUSED,
        RETIRED,
        CHANGED,
        ADDED,
        /** In the register, and left as it is though the file does not have it, or has it otherwise. */
        HELD,
        UNCHANGED
    }

    /**
     * One element.
     *
     * @param key none: the file does not say
     * @param held whether the register has it, so that it can be looked at
     * @param line of the file where it stands; 0 where it does not
     * @param lastDay on which it is to hold, where it is retired
     */
    public record Line(
            Outcome outcome,
            ElementKind kind,
            @Nullable String key,
            Text name,
            boolean held,
            int line,
            List<Changed> changes,
            @Nullable LocalDate lastDay,
            List<Refusal> refusals,
            List<ImportNote> notes)
            implements Serializable {}

    /**
     * Why something is not taken in, and where in the file.
     *
     * @param elsewhere the name of the other entry that the fault is about; none: it is about this one
     * @param line 0 where it stands in no file
     */
    public record Refusal(DraftFault fault, @Nullable Text elsewhere, int line) implements Serializable {}

    /** What others did to the register meanwhile. */
    public record Meanwhile(int version, Instant on, String by, String why, List<Text> names) implements Serializable {}

    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** What is to be looked at first comes first; within it, in the order of the register. */
    public List<Line> lines(@Nullable Outcome wanted) {
        return lines.stream()
                .filter(line -> wanted == null ? line.outcome() != Outcome.UNCHANGED : line.outcome() == wanted)
                .sorted(Comparator.comparing(Line::outcome).thenComparing(Line::kind))
                .toList();
    }

    /** Whether there is anything to import. */
    public boolean changesAnything() {
        return lines.stream().anyMatch(line -> switch (line.outcome()) {
            case ADDED, CHANGED, RETIRED -> true;
            case REFUSED, HELD, UNCHANGED -> false;
        });
    }

    /** Whether somebody must decide first what to take of another controller's register. */
    public boolean mustBeDecided() {
        return controller != null && choices.foreign() == ImportChoices.Foreign.NOTHING;
    }
}
