package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/** Brings together what two people have typed into the same element. */
public final class DraftMerge {

    private DraftMerge() {}

    /**
     * Property by property: what was not touched here is as the other left it; what was, is as it was typed here.
     *
     * @param base what both began with
     * @param theirs what the other has saved
     * @param mine what was typed here
     */
    public static List<DocumentRow> of(List<DocumentRow> base, List<DocumentRow> theirs, List<DocumentRow> mine) {
        var shape = shape(base);
        var began = DocumentText.of(shape, base);
        var saved = DocumentText.of(shape, theirs);
        var typed = DocumentText.of(shape, mine);
        var merged = Json.createObjectBuilder();
        for (var property : shape) {
            var name = property.name();
            var value = Objects.equals(began.get(name), typed.get(name)) ? saved.get(name) : typed.get(name);
            if (value != null) merged.add(name, value);
        }
        return DocumentRows.of(shape, merged.build());
    }

    /** All but one of several groups; those after it are counted anew. */
    public static List<DocumentRow> without(ElementKind kind, List<DocumentRow> rows, String path) {
        var shape = ElementShape.of(kind);
        JsonObject document = DocumentText.of(shape, rows);
        return DocumentRows.of(shape, Json.createPointer(path).remove(document));
    }

    private static List<Property> shape(List<DocumentRow> rows) {
        return rows.stream()
                .filter(row -> row.level() == 0)
                .map(DocumentRow::property)
                .toList();
    }
}
