package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings as they are sealed. */
final class FindingsJson {

    private static final String WHOSE = "whose";

    private FindingsJson() {}

    static String write(List<Finding> findings) {
        var rows = Json.createArrayBuilder();
        findings.stream().map(FindingsJson::row).forEach(rows::add);
        return rows.build().toString();
    }

    private static JsonObjectBuilder row(Finding finding) {
        var row = Json.createObjectBuilder()
                .add("id", finding.id().toString())
                .add("field", finding.field().value())
                .add("value", finding.value())
                .add("system", finding.system());
        var source = finding.source();
        if (source != null) row.add("source", source);
        var collected = finding.collected();
        if (collected != null) row.add("collected", collected.toString());
        if (!finding.whose().isEmpty()) row.add(WHOSE, IdentifiersJson.write(finding.whose()));
        return row;
    }

    static List<Finding> read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FindingsJson::finding)
                    .toList();
        }
    }

    private static Finding finding(JsonObject row) {
        return new Finding(
                ItemId.of(row.getString("id")),
                new FieldKey(row.getString("field")),
                row.getString("value"),
                row.getString("system"),
                text(row, "source"),
                instant(row),
                Set.copyOf(IdentifiersJson.read(row.getJsonArray(WHOSE))));
    }

    private static @Nullable Instant instant(JsonObject row) {
        var text = text(row, "collected");
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonObject row, String name) {
        return row.containsKey(name) ? row.getString(name) : null;
    }
}
