package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Returned;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Findings as they are sealed: written and read row by row, so that they are not held as text or tree besides. */
final class FindingsJson {

    private static final String WHOSE = "whose";
    private static final String RETURNED = "returned";
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private FindingsJson() {}

    static byte[] write(List<Finding> findings) {
        var written = new ByteArrayOutputStream();
        try (var json = Json.createGenerator(written)) {
            json.writeStartArray();
            findings.forEach(finding -> json.write(row(finding).build()));
            json.writeEnd();
        }
        return written.toByteArray();
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
        var returned = finding.returned();
        if (returned != null) row.add(RETURNED, returned(returned));
        if (!finding.whose().isEmpty()) row.add(WHOSE, IdentifiersJson.write(finding.whose()));
        return row;
    }

    static List<Finding> read(byte[] written) {
        try (var json = PARSERS.createParser(new ByteArrayInputStream(written), StandardCharsets.UTF_8)) {
            json.next();
            return json.getArrayStream()
                    .map(JsonValue::asJsonObject)
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
                Set.copyOf(IdentifiersJson.read(row.getJsonArray(WHOSE))),
                returned(row.getJsonObject(RETURNED)));
    }

    private static JsonObjectBuilder returned(Returned returned) {
        return Json.createObjectBuilder()
                .add("erased", returned.erased().toString())
                .add("case", returned.caseId().toString())
                .add("rule", returned.rule());
    }

    private static @Nullable Returned returned(@Nullable JsonObject row) {
        return row == null
                ? null
                : new Returned(
                        Instant.parse(row.getString("erased")),
                        UUID.fromString(row.getString("case")),
                        row.getString("rule"));
    }

    private static @Nullable Instant instant(JsonObject row) {
        var text = text(row, "collected");
        return text == null ? null : Instant.parse(text);
    }

    private static @Nullable String text(JsonObject row, String name) {
        return row.containsKey(name) ? row.getString(name) : null;
    }
}
