package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Register;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** Writes a register down as {@link RegisterFile} reads it: nothing is lost between the two. */
final class RegisterJson {

    private RegisterJson() {}

    static byte[] write(Register register) {
        var file = Json.createObjectBuilder();
        for (var kind : ElementKind.values()) {
            var elements = of(register, kind);
            if (kind == ElementKind.CONTROLLER) file.add(kind.nameInFile(), elements.getFirst());
            else file.add(kind.nameInFile(), Json.createArrayBuilder(elements));
        }
        var bytes = new ByteArrayOutputStream();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(bytes)) {
            writer.write(file.build());
        }
        return bytes.toByteArray();
    }

    private static List<JsonObject> of(Register register, ElementKind kind) {
        return register.elements().stream()
                .filter(element -> ElementKind.of(element) == kind)
                .map(RegisterJson::json)
                .toList();
    }

    private static JsonObject json(Element element) {
        return ElementDocuments.json(ElementDocuments.write(element));
    }
}
