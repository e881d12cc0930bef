package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.CategoryPart;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The copied data as a table (GDPR art. 20(1), policy P15): CSV as of RFC 4180 in UTF-8, a line for each datum, and a description of its
 * columns as the W3C recommends it for tables on the web. What was kept back is not in it; the answer tells why.
 */
final class AnswerTable {

    static final List<String> COLUMNS = List.of(
            "id",
            "category",
            "category_name",
            "field",
            "field_name",
            "value",
            "system",
            "system_name",
            "source",
            "source_name",
            "collected",
            "kept_until",
            "purposes");

    private AnswerTable() {}

    /** The stream stays open. */
    static void write(AccessAnswer answer, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        @SuppressWarnings("resource") // what it writes to goes on
        var table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(COLUMNS);
        for (var category : answer.categories())
            for (var item : category.items()) if (!item.isExcluded()) table.writeRecord(row(category, item));
        table.flush();
        text.flush();
    }

    private static List<String> row(CategoryPart category, ItemPart item) {
        return List.of(
                item.id().toString(),
                category.key(),
                category.name(),
                item.field(),
                item.fieldName(),
                Objects.requireNonNullElse(item.value(), ""),
                item.system(),
                item.systemName(),
                item.source(),
                item.sourceName(),
                Objects.toString(item.collected(), ""),
                Objects.toString(item.until(), ""),
                String.join(" ", item.purposes()));
    }

    /** Metadata for tabular data (W3C Recommendation of 17 December 2015), under the name that programs look for. */
    static byte[] description(AccessAnswer answer) {
        var texts = new AnswerTexts(answer.language());
        var columns = Json.createArrayBuilder();
        for (var column : COLUMNS) {
            var told = Json.createObjectBuilder()
                    .add("name", column)
                    .add("titles", column)
                    .add("dc:description", texts.of("table." + column));
            switch (column) {
                case "collected", "kept_until" -> told.add("datatype", "date");
                case "purposes" -> told.add("datatype", "string").add("separator", " ");
                default -> told.add("datatype", "string");
            }
            columns.add(told);
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("http://www.w3.org/ns/csvw")
                                .add(Json.createObjectBuilder()
                                        .add("@language", answer.language().tag())))
                .add("url", AnswerArchive.TABLE)
                .add(
                        "dialect",
                        Json.createObjectBuilder().add("encoding", "utf-8").add("header", true))
                .add(
                        "tableSchema",
                        Json.createObjectBuilder().add("columns", columns).add("primaryKey", "id"))
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
