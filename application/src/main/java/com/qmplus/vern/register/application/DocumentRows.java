package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.application.PropertyType.GROUP;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays an element's document out in rows: every property of its shape, in order, with what it holds. */
final class DocumentRows {

    private final List<DocumentRow> rows = new ArrayList<>();

    private DocumentRows() {}

    static List<DocumentRow> of(List<Property> shape, JsonObject document) {
        var printer = new DocumentRows();
        printer.rows(shape, document, "", 0);
        return List.copyOf(printer.rows);
    }

    /** The rows of one more group, all empty. */
    static List<DocumentRow> ofItem(Property groups, String path, int level) {
        var printer = new DocumentRows();
        printer.item(groups, JsonValue.EMPTY_JSON_OBJECT, path, level);
        return List.copyOf(printer.rows);
    }

    private void rows(List<Property> shape, JsonObject document, String path, int level) {
        for (var property : shape) row(property, document.get(property.name()), path + "/" + property.name(), level);
    }

    private void row(Property property, @Nullable JsonValue value, String path, int level) {
        switch (property.type()) {
            case GROUP -> {
                rows.add(DocumentRow.head(path, property, level, false));
                rows(
                        property.parts(),
                        value == null ? JsonValue.EMPTY_JSON_OBJECT : value.asJsonObject(),
                        path,
                        level + 1);
            }
            case GROUPS -> {
                rows.add(DocumentRow.head(path, property, level, false));
                var items = array(value);
                for (int i = 0; i < items.size(); i++)
                    item(property, items.getJsonObject(i), path + "/" + i, level + 1);
            }
            case TEXT, PROSE -> rows.add(text(property, value, path, level));
            case TEXTS -> rows.add(texts(property, array(value), path, level));
            case LINES -> rows.add(DocumentRow.of(path, property, level, String.join("\n", strings(value))));
            case MANY, REFS -> rows.add(new DocumentRow(path, property, level, false, "", "", strings(value)));
            case YES -> rows.add(DocumentRow.of(path, property, level, JsonValue.TRUE.equals(value) ? "true" : ""));
            case LINE, DAY, PERIOD, ONE, REF, JSON -> rows.add(DocumentRow.of(path, property, level, string(value)));
        }
    }

    private void item(Property groups, JsonObject document, String path, int level) {
        var one = new Property(groups.name(), GROUP, true, null, List.of(), groups.parts());
        rows.add(DocumentRow.head(path, one, level, true));
        rows(groups.parts(), document, path, level + 1);
    }

    private static DocumentRow text(Property property, @Nullable JsonValue value, String path, int level) {
        var text = value == null ? JsonValue.EMPTY_JSON_OBJECT : value.asJsonObject();
        return new DocumentRow(
                path, property, level, false, text.getString("nb", ""), text.getString("en", ""), List.of());
    }

    private static DocumentRow texts(Property property, JsonArray values, String path, int level) {
        return new DocumentRow(path, property, level, false, lines(values, "nb"), lines(values, "en"), List.of());
    }

    private static String lines(JsonArray values, String language) {
        return String.join("\n", values.getValuesAs(it -> it.asJsonObject().getString(language, "")));
    }

    private static List<String> strings(@Nullable JsonValue value) {
        return array(value).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String string(@Nullable JsonValue value) {
        return value instanceof JsonString string ? string.getString() : "";
    }

    private static JsonArray array(@Nullable JsonValue value) {
        return value == null ? JsonValue.EMPTY_JSON_ARRAY : value.asJsonArray();
    }
}
