package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Sought;
import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.json.JsonException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What another system has exported: read anew for each search, and never in part. One that is missing, too old, or still being
 * written tells nothing, and that is not the same as holding nothing.
 *
 * @param largest in bytes
 * @param daysOld how old it may be; any age where nothing is said
 */
record FolderExport(
        Path file,
        FolderForm form,
        Map<String, String> identifiers,
        Map<String, String> fields,
        String source,
        long largest,
        @Nullable Integer daysOld,
        Clock clock) {

    /** By which a file that is written anew while it is read gives itself away. */
    private record State(long size, FileTime written) {}

    List<HeldDatum> of(Sought sought, String system) {
        var held = new ArrayList<HeldDatum>();
        try {
            var before = state();
            try (var reader = reader()) {
                form.read(
                        reader,
                        columns(),
                        row -> data(row, system)
                                .filter(datum -> isOf(datum, sought))
                                .forEach(held::add));
            }
            if (!state().equals(before)) throw unreadable("was written while it was read");
        } catch (NoSuchFileException e) {
            throw unreadable("is not there");
        } catch (CharacterCodingException e) {
            throw unreadable("is not in UTF-8");
        } catch (IOException | CsvParseException | JsonException e) {
            throw unreadable("cannot be read to its end");
        }
        return held;
    }

    private Set<String> columns() {
        var columns = new LinkedHashSet<>(identifiers.values());
        columns.addAll(fields.values());
        return columns;
    }

    /** A row that names nobody is nobody's. */
    private static boolean isOf(HeldDatum datum, Sought sought) {
        return !datum.whose().isEmpty() && sought.owns(datum);
    }

    private Stream<HeldDatum> data(FolderRow row, String system) {
        var whose = row.whose(identifiers);
        return fields.entrySet().stream()
                .flatMap(field -> row.in(field.getValue())
                        .map(value -> new HeldDatum(field.getKey(), value, system, source, null, whose)));
    }

    private State state() throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) throw unreadable("is no file");
        if (attributes.size() > largest) throw unreadable("is larger than was allowed");
        var written = attributes.lastModifiedTime();
        if (daysOld != null && written.toInstant().isBefore(clock.instant().minus(Duration.ofDays(daysOld))))
            throw unreadable("is older than was allowed");
        return new State(attributes.size(), written);
    }

    private BufferedReader reader() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), StandardCharsets.UTF_8.newDecoder()));
        reader.mark(1);
        if (reader.read() != '\uFEFF') reader.reset();
        return reader;
    }

    private FolderUnreadable unreadable(String reason) {
        return new FolderUnreadable(String.valueOf(file.getFileName()), reason);
    }
}
