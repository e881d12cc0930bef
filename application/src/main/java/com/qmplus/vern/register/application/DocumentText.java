package com.qmplus.vern.register.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes an element's document of the rows that somebody filled in; what was left empty is left out. */
final class DocumentText {

    private final Map<String, DocumentRow> rows;

    private DocumentText(List<DocumentRow> rows) {
        this.rows = rows.stream().collect(Collectors.toMap(DocumentRow::path, Function.identity()));
    }

    static JsonObject of(List<Property> shape, List<DocumentRow> rows) {
        return new DocumentText(rows).object(shape, "").build();
    }

    private JsonObjectBuilder object(List<Property> shape, String path) {
        var object = Json.createObjectBuilder();
        shape.forEach(property -> add(object, property, path + "/" + property.name()));
        return object;
    }

    private void add(JsonObjectBuilder object, Property property, String path) {
        var row = rows.get(path);
        if (row == null) return;
        var name = property.name();
        switch (property.type()) {
            case GROUP -> {
                if (property.required() || isFilled(path)) object.add(name, object(property.parts(), path));
            }
            case GROUPS -> object.add(name, groups(property, path));
            case TEXT, PROSE -> {
                if (!row.isEmpty()) object.add(name, text(row.nb(), row.en()));
            }
            case TEXTS -> object.add(name, texts(row));
            case LINES -> object.add(name, Json.createArrayBuilder(lines(row.nb())));
            case MANY, REFS -> object.add(name, Json.createArrayBuilder(row.chosen()));
            case YES -> object.add(name, row.nb().equals("true"));
            case JSON -> object.add(name, row.nb());
            case LINE, DAY, PERIOD, ONE, REF -> {
                if (!row.isEmpty()) object.add(name, row.nb().strip());
            }
        }
    }

    /** A tick alone does not make a group. */
    private boolean isFilled(String path) {
        return rows.values().stream().anyMatch(row -> row.path().startsWith(path + "/") && !row.isEmpty());
    }

    private JsonArray groups(Property property, String path) {
        var array = Json.createArrayBuilder();
        for (int i = 0; rows.containsKey(path + "/" + i); i++) array.add(object(property.parts(), path + "/" + i));
        return array.build();
    }

    private static JsonArray texts(DocumentRow row) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        var nb = row.nb().lines().map(String::strip).toList();
        var en = row.en().lines().map(String::strip).toList();
        for (int i = 0; i < Math.max(nb.size(), en.size()); i++)
            if (!at(nb, i).isEmpty() || !at(en, i).isEmpty()) array.add(text(at(nb, i), at(en, i)));
        return array.build();
    }

    private static String at(List<String> lines, int place) {
        return place < lines.size() ? lines.get(place) : "";
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static JsonObjectBuilder text(String nb, String en) {
        return Json.createObjectBuilder().add("nb", nb.strip()).add("en", en.strip());
    }
}
