package com.qmplus.vern.register.application;

import static com.networknt.schema.SpecificationVersion.DRAFT_2020_12;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.qmplus.vern.register.ElementKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The published form of the register's file, as a whole and of each kind of element. */
final class RegisterSchema {

    private static final String FILE = "/com/qmplus/vern/register/register-1.schema.json";
    private static final JsonObject TEXT = read();
    private static final Schema WHOLE = schema(TEXT);
    private static final Map<ElementKind, Schema> PARTS = new EnumMap<>(ElementKind.class);

    static {
        for (var kind : ElementKind.values()) PARTS.put(kind, part(kind));
    }

    private RegisterSchema() {}

    static Schema whole() {
        return WHOLE;
    }

    static Schema of(ElementKind kind) {
        return PARTS.getOrDefault(kind, WHOLE);
    }

    /** What the schema says of one kind of element. */
    static JsonObject definition(ElementKind kind) {
        return named(reference(kind));
    }

    static JsonObject named(String reference) {
        return TEXT.getJsonObject("$defs").getJsonObject(reference.substring("#/$defs/".length()));
    }

    private static Schema part(ElementKind kind) {
        return schema(Json.createObjectBuilder()
                .add("$schema", TEXT.getString("$schema"))
                .add("$defs", TEXT.getJsonObject("$defs"))
                .add("$ref", reference(kind))
                .build());
    }

    private static String reference(ElementKind kind) {
        var property = TEXT.getJsonObject("properties").getJsonObject(kind.nameInFile());
        return (property.containsKey("items") ? property.getJsonObject("items") : property).getString("$ref");
    }

    private static Schema schema(JsonObject text) {
        return SchemaRegistry.withDefaultDialect(DRAFT_2020_12).getSchema(text.toString(), InputFormat.JSON);
    }

    private static JsonObject read() {
        try (var stream = RegisterSchema.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("Not delivered with Vern: " + FILE);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
