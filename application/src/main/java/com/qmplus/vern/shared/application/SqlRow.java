package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of another database that somebody's identifiers lead to.
 *
 * @param owner the key of the row that knows them, where this one does not
 */
record SqlRow(
        SqlReading reading,
        List<Object> key,
        @Nullable String owner,
        Set<KnownIdentifier> whose,
        List<Cell> cells,
        @Nullable String flag,
        @Nullable Instant collected) {

    private static final String BETWEEN = ", ";

    /** What stands in a column of it; nothing where it is empty. */
    record Cell(SqlField field, @Nullable String value) {
        boolean isEmpty() {
            return value == null;
        }
    }

    /** Whether something by which it is known is theirs, and not merely looks alike to the database. */
    boolean isOf(Sought sought) {
        return sought.owns(new HeldDatum("", "", "", "", null, whose));
    }

    Stream<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isEmpty());
    }

    SqlTable table() {
        return reading.table();
    }

    /** By which the row itself is told from every other. */
    KnownIdentifier record() {
        return new KnownIdentifier(
                Identification.RECORD,
                table().records() + key.stream().map(SqlRow::told).toList());
    }

    private static Object told(Object part) {
        return part instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : part;
    }

    /** The keys that a record may tell of: a part of it may say what parts are told apart by. */
    static List<List<String>> keys(String told, int columns) {
        return told.startsWith("[") && told.endsWith("]")
                ? parts(told.substring(1, told.length() - 1), columns)
                : List.of();
    }

    private static List<List<String>> parts(String told, int columns) {
        if (columns == 1) return List.of(List.of(told));
        var all = new ArrayList<List<String>>();
        for (int at = told.indexOf(BETWEEN); at >= 0; at = told.indexOf(BETWEEN, at + 1))
            for (var rest : parts(told.substring(at + BETWEEN.length()), columns - 1))
                all.add(Stream.concat(Stream.of(told.substring(0, at)), rest.stream())
                        .toList());
        return all;
    }

    Stream<HeldDatum> data(String system) {
        return filled().map(cell -> new HeldDatum(
                cell.field().field(), String.valueOf(cell.value()), system, table().source(), collected, whose));
    }
}
