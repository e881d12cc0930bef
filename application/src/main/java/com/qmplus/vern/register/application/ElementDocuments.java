package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;
import java.time.LocalDate;

/** Elements as JSON documents, and back: a new property of an element needs no migration. */
final class ElementDocuments {

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withAdapters(KeyAdapters.ALL).withNullValues(false));

    private ElementDocuments() {}

    static String write(Element element) {
        return JSON.toJson(element);
    }

    static JsonObject json(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }

    static Element read(ElementKind kind, String document) {
        return JSON.fromJson(document, kind.type());
    }

    /** The document with its key, where elements of the kind have one that is not made of others. */
    static JsonObject keyed(ElementKind kind, String key, JsonObject document) {
        if (kind == ElementKind.CONTROLLER || kind == ElementKind.RETENTION_RULE) return document;
        return Json.createObjectBuilder(document).add("key", key).build();
    }

    /** The same, until that day and no longer. */
    static JsonObject until(LocalDate lastDay, JsonObject document) {
        var valid = document.containsKey("valid") ? document.getJsonObject("valid") : JsonValue.EMPTY_JSON_OBJECT;
        return Json.createObjectBuilder(document)
                .add("valid", Json.createObjectBuilder(valid).add("until", lastDay.toString()))
                .build();
    }
}
