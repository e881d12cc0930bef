package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.application.FolderOrders.Item;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An order as it lies in the folder: to whom, what, and about whom. */
final class FolderOrder {

    private FolderOrder() {}

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

    private static JsonObject datum(String id, Item item) {
        var datum = Json.createObjectBuilder()
                .add("id", id)
                .add("field", item.field())
                .add("value", item.value());
        if (item.to() != null) datum.add("to", item.to());
        return datum.build();
    }

    /** What a written order tells of. */
    static Set<String> ids(Path file, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getJsonArray("data").getValuesAs(JsonObject.class).stream()
                    .map(datum -> datum.getString("id"))
                    .collect(Collectors.toSet());
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new FolderUnreadable(String.valueOf(file.getFileName()), "is not the order that was written");
        }
    }
}
