package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.application.FolderOrders.Item;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An order as it lies in the folder.
 *
 * @param whose by what the system knows whom it is about
 * @param items what it is about, by the id of each
 */
record FolderOrder(List<KnownIdentifier> whose, Map<String, Item> items) {

    static String text(
            String order, String system, FolderVerb verb, List<KnownIdentifier> whose, Map<String, Item> items) {
        var people = Json.createArrayBuilder();
        whose.forEach(known ->
                people.add(Json.createObjectBuilder().add("kind", known.kind()).add("value", known.value())));
        var data = Json.createArrayBuilder();
        items.forEach((id, item) -> data.add(datum(id, item)));
        var written = new StringWriter();
        try (var writer = Json.createWriter(written)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("order", order)
                    .add("system", system)
                    .add("verb", verb.word())
                    .add("whose", people)
                    .add("data", data)
                    .build());
        }
        return written.toString();
    }

    private static Item item(JsonObject datum) {
        return new Item(datum.getString("field"), datum.getString("value"), datum.getString("to", null));
    }

    private static JsonObject datum(String id, Item item) {
        var datum = Json.createObjectBuilder()
                .add("id", id)
                .add("field", item.field())
                .add("value", item.value());
        if (item.to() != null) datum.add("to", item.to());
        return datum.build();
    }

    /** One that was written. */
    static FolderOrder read(Path file, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var order = reader.readObject();
            var items = new LinkedHashMap<String, Item>();
            for (var datum : order.getJsonArray("data").getValuesAs(JsonObject.class))
                items.put(datum.getString("id"), item(datum));
            var whose = order.getJsonArray("whose").getValuesAs(JsonObject.class).stream()
                    .map(known -> new KnownIdentifier(known.getString("kind"), known.getString("value")))
                    .toList();
            return new FolderOrder(whose, items);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new FolderUnreadable(String.valueOf(file.getFileName()), "is not the order that was written");
        }
    }
}
