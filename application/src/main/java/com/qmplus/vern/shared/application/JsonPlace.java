package com.qmplus.vern.shared.application;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object in a JSON file that an operator wrote, and where in it: every fault is told with its place. */
record JsonPlace(JsonObject object, String pointer) {

    static JsonPlace read(byte[] file) {
        try (var reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE))
                .createReader(new StringReader(text(file)))) {
            return new JsonPlace(reader.readObject(), "");
        } catch (JsonParsingException e) {
            throw new FaultInFile(
                    "line " + e.getLocation().getLineNumber(),
                    "this is not JSON: look for a missing comma, quote or bracket, or a name that stands twice");
        } catch (JsonException e) {
            throw new FaultInFile("line 1", "this is no JSON object, or a name stands twice in one");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new FaultInFile("line 1", "the file is not in UTF-8: save it so");
        }
    }

    /** Whoever misspells a name learns of it, before it is left out in silence. */
    JsonPlace only(String... names) {
        var known = Set.of(names);
        for (var name : object.keySet())
            if (!known.contains(name)) throw fault(name, "is not known here; there are " + String.join(", ", names));
        return this;
    }

    boolean has(String name) {
        return object.containsKey(name);
    }

    String text(String name) {
        return given(name).orElseThrow(() -> fault(name, "is required"));
    }

    Optional<String> given(String name) {
        var value = object.get(name);
        if (value == null) return Optional.empty();
        if (!(value instanceof JsonString text) || text.getString().isBlank()) throw fault(name, "write a text");
        return Optional.of(text.getString());
    }

    boolean flag(String name) {
        return switch (object.getOrDefault(name, JsonValue.FALSE).getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw fault(name, "write true or false");
        };
    }

    Optional<Integer> number(String name, int least, int most) {
        var value = object.get(name);
        if (value == null) return Optional.empty();
        if (!(value instanceof JsonNumber number)
                || !number.isIntegral()
                || number.longValue() < least
                || number.longValue() > most) throw fault(name, "write a number from " + least + " to " + most);
        return Optional.of(number.intValue());
    }

    /** Whether a text stands there, and not an object. */
    boolean isText(String name) {
        return object.get(name) instanceof JsonString;
    }

    JsonPlace at(String name) {
        if (object.get(name) instanceof JsonObject child) return new JsonPlace(child, place(name));
        throw fault(name, has(name) ? "write an object, in braces" : "is required");
    }

    List<JsonPlace> objects(String name) {
        var places = new ArrayList<JsonPlace>();
        for (var value : array(name)) {
            if (!(value instanceof JsonObject child))
                throw new FaultInFile(place(name) + "/" + places.size(), "write an object, in braces");
            places.add(new JsonPlace(child, place(name) + "/" + places.size()));
        }
        return places;
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var value : array(name)) {
            if (!(value instanceof JsonString text) || text.getString().isBlank() || texts.contains(text.getString()))
                throw new FaultInFile(place(name) + "/" + texts.size(), "write a text that does not stand here twice");
            texts.add(text.getString());
        }
        return texts;
    }

    /** Each name with its text. */
    Map<String, String> map(String name) {
        var child = at(name);
        var map = new LinkedHashMap<String, String>();
        for (var key : child.object.keySet()) map.put(key, child.text(key));
        if (map.isEmpty()) throw fault(name, "write at least one");
        return map;
    }

    FaultInFile fault(String name, String reason) {
        return new FaultInFile(place(name), reason);
    }

    private List<JsonValue> array(String name) {
        var value = object.get(name);
        if (value == null) throw fault(name, "is required");
        if (value.getValueType() != JsonValue.ValueType.ARRAY
                || value.asJsonArray().isEmpty()) throw fault(name, "write at least one, in brackets");
        return value.asJsonArray();
    }

    private String place(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
