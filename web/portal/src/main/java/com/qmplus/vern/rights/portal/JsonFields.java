package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.InvalidField;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One object of what another system sent. What is not of the form that it must have is told by its place; so is a field that there is
 * not, since a slip in the name of one that narrows a claim would widen it.
 */
final class JsonFields {

    private final JsonObject object;
    private final String place;

    private JsonFields(JsonObject object, String place, Set<String> known) {
        this.object = object;
        this.place = place;
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidField(place + pointed(name), "unknownField");
                });
    }

    /**
     * @param sent the whole body
     * @param known names of the fields that there are
     */
    static JsonFields read(String sent, String... known) {
        try (var reader = Json.createReader(new StringReader(sent))) {
            return new JsonFields(object(read(reader), ""), "", Set.of(known));
        }
    }

    /** What is nested too deep is no better than what is no JSON at all, whatever a server's reader calls it. */
    private static JsonValue read(JsonReader reader) {
        try {
            return reader.readValue();
        } catch (JsonException unreadable) {
            throw unreadable;
        } catch (RuntimeException tooDeep) {
            throw new JsonException("unreadable", tooDeep);
        }
    }

    /** Null where it was left out. */
    @Nullable
    String text(String name) {
        var value = value(name);
        return value == null ? null : text(value, place + name);
    }

    @Nullable
    List<String> texts(String name) {
        var values = values(name);
        return values == null
                ? null
                : IntStream.range(0, values.size())
                        .mapToObj(at -> text(values.get(at), place + name + "/" + at))
                        .toList();
    }

    @Nullable
    JsonFields fields(String name, String... known) {
        var value = value(name);
        return value == null ? null : new JsonFields(object(value, place + name), place + name + "/", Set.of(known));
    }

    @Nullable
    List<JsonFields> each(String name, String... known) {
        var values = values(name);
        return values == null
                ? null
                : IntStream.range(0, values.size())
                        .mapToObj(at -> {
                            var where = place + name + "/" + at;
                            return new JsonFields(object(values.get(at), where), where + "/", Set.of(known));
                        })
                        .toList();
    }

    private @Nullable JsonValue value(String name) {
        var value = object.get(name);
        return JsonValue.NULL.equals(value) ? null : value;
    }

    private @Nullable JsonArray values(String name) {
        var value = value(name);
        if (value == null) return null;
        if (value instanceof JsonArray array) return array;
        throw new InvalidField(place + name, "notAList");
    }

    private static String text(JsonValue value, String place) {
        if (value instanceof JsonString text) return text.getString();
        throw new InvalidField(place, "notText");
    }

    private static JsonObject object(JsonValue value, String place) {
        if (value instanceof JsonObject object) return object;
        throw new InvalidField(place, "notAnObject");
    }

    /** As a pointer has it (RFC 6901), and no longer than somebody can read. */
    private static String pointed(String name) {
        var shown = name.length() > 60 ? name.substring(0, 60) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
