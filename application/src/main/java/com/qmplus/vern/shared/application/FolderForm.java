package com.qmplus.vern.shared.application;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How an export is written. It is read row by row, however long it is. */
interface FolderForm {

    /**
     * Tells each row.
     *
     * @param columns that must be there
     */
    void read(Reader export, Collection<String> columns, Consumer<FolderRow> each) throws IOException;

    /** The first line names the columns; a row that lacks one is half written. */
    record Csv(char separator) implements FolderForm {

        @Override
        public void read(Reader export, Collection<String> columns, Consumer<FolderRow> each) throws IOException {
            try (var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.STRICT)
                    .missingFieldStrategy(FieldMismatchStrategy.STRICT)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(export)) {
                var rows = records.iterator();
                var headings = rows.hasNext() ? headings(rows.next()) : List.<String>of();
                for (var column : columns)
                    if (headings.stream().filter(column::equals).count() != 1)
                        throw new NotAsConfigured("the export has not exactly one column " + column);
                while (rows.hasNext()) each.accept(row(headings, rows.next()));
            }
        }

        private static List<String> headings(CsvRecord first) {
            return first.getFields().stream().map(String::strip).toList();
        }

        private static FolderRow row(List<String> headings, CsvRecord line) {
            var values = new HashMap<String, List<String>>();
            for (int i = 0; i < headings.size(); i++) values.put(headings.get(i), List.of(line.getField(i)));
            return new FolderRow(values);
        }
    }

    /** An array of objects; a property may hold one value, or several. */
    record Json() implements FolderForm {

        @Override
        public void read(Reader export, Collection<String> columns, Consumer<FolderRow> each) {
            try (var parser = jakarta.json.Json.createParser(export)) {
                if (!parser.hasNext() || parser.next() != jakarta.json.stream.JsonParser.Event.START_ARRAY)
                    throw new NotAsConfigured("the export is no array of objects");
                parser.getArrayStream().forEach(value -> each.accept(row(value)));
                if (parser.hasNext()) throw new NotAsConfigured("the export goes on after its array");
            }
        }

        private static FolderRow row(JsonValue value) {
            if (!(value instanceof JsonObject object)) throw new NotAsConfigured("the export is no array of objects");
            var values = new HashMap<String, List<String>>();
            object.forEach((name, held) -> values.put(name, texts(held).toList()));
            return new FolderRow(values);
        }

        private static Stream<String> texts(JsonValue value) {
            return switch (value.getValueType()) {
                case NULL -> Stream.empty();
                case STRING -> Stream.of(((JsonString) value).getString());
                case ARRAY -> value.asJsonArray().stream().flatMap(Json::texts);
                case OBJECT, NUMBER, TRUE, FALSE -> Stream.of(value.toString());
            };
        }
    }
}
