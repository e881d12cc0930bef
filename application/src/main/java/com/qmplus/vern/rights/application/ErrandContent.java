package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose data an errand is about, and which, as it is sealed. By what the person was known is kept with it: what one system erases,
 * another must still be asked by.
 */
record ErrandContent(List<KnownIdentifier> identifiers, List<ErrandItem> items) {

    ErrandContent {
        identifiers = List.copyOf(identifiers);
        items = List.copyOf(items);
    }

    ErrandContent left(List<ErrandItem> those) {
        return new ErrandContent(identifiers, those);
    }

    /** A datum where it lies, as it was. */
    record Place(String system, String field, String value) {

        @Override
        public String toString() {
            return "Place " + system + " " + field; // its value is not for logs
        }
    }

    ErrandContent only(Set<FieldKey> fields) {
        return left(items.stream().filter(item -> fields.contains(field(item))).toList());
    }

    ErrandContent without(Set<FieldKey> fields) {
        return left(items.stream().filter(item -> !fields.contains(field(item))).toList());
    }

    /** @param corrected what a datum says by now */
    ErrandContent saying(Map<Place, String> corrected) {
        return left(items.stream().map(item -> saying(item, corrected)).toList());
    }

    private static ErrandItem saying(ErrandItem item, Map<Place, String> corrected) {
        var held = item.held();
        var now = corrected.getOrDefault(new Place(held.system(), held.field(), held.value()), held.value());
        var saying = new HeldDatum(held.field(), now, held.system(), held.source(), held.collected(), held.whose());
        return new ErrandItem(saying, item.article(), item.to());
    }

    List<FieldKey> fields() {
        return items.stream().map(ErrandContent::field).toList();
    }

    private static FieldKey field(ErrandItem item) {
        return new FieldKey(item.held().field());
    }

    List<HeldDatum> held() {
        return items.stream().map(ErrandItem::held).toList();
    }

    String json() {
        var rows = Json.createArrayBuilder();
        items.forEach(item -> rows.add(row(item)));
        return Json.createObjectBuilder()
                .add("identifiers", IdentifiersJson.write(identifiers))
                .add("items", rows)
                .build()
                .toString();
    }

    private static JsonObjectBuilder row(ErrandItem item) {
        var held = item.held();
        var row = Json.createObjectBuilder()
                .add("field", held.field())
                .add("value", held.value())
                .add("system", held.system())
                .add("source", held.source())
                .add("article", item.article());
        var collected = held.collected();
        if (collected != null) row.add("collected", collected.toString());
        var to = item.to();
        if (to != null) row.add("to", to);
        if (!held.whose().isEmpty()) row.add("whose", IdentifiersJson.write(held.whose()));
        return row;
    }

    static ErrandContent of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var content = reader.readObject();
            return new ErrandContent(
                    IdentifiersJson.read(content.getJsonArray("identifiers")),
                    content.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                            .map(ErrandContent::item)
                            .toList());
        }
    }

    private static ErrandItem item(JsonObject row) {
        var collected = row.getString("collected", null);
        var held = new HeldDatum(
                row.getString("field"),
                row.getString("value"),
                row.getString("system"),
                row.getString("source"),
                instant(collected),
                Set.copyOf(IdentifiersJson.read(row.getJsonArray("whose"))));
        return new ErrandItem(held, row.getString("article"), row.getString("to", null));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    @Override
    public String toString() {
        return items.size() + " data"; // their values are not for logs
    }
}
