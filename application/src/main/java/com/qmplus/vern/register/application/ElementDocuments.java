package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.StringReader;

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
}
