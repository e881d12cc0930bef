package com.qmplus.vern.rights.application;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of a dossier: rows of values under columns. The data have them as machines read them, the print says them in words. */
public final class DossierSection {

    private final DossierPart part;
    private final List<List<DossierCell>> rows = new ArrayList<>();

    DossierSection(DossierPart part) {
        this.part = part;
    }

    /** @param values one for each column; what there is not is an empty text */
    DossierSection add(@Nullable Object... values) {
        if (values.length != columns().size()) throw new IllegalArgumentException(part + " has " + columns());
        rows.add(Arrays.stream(values).map(DossierSection::cell).toList());
        return this;
    }

    private static DossierCell cell(@Nullable Object value) {
        return value instanceof DossierCell cell ? cell : new DossierCell(Objects.toString(value, ""), "");
    }

    public String key() {
        return part.key();
    }

    public List<String> columns() {
        return part.columns();
    }

    public List<List<DossierCell>> rows() {
        return rows;
    }

    JsonArray json() {
        var all = Json.createArrayBuilder();
        for (var row : rows) {
            var one = Json.createObjectBuilder();
            for (int at = 0; at < columns().size(); at++)
                one.add(columns().get(at), row.get(at).value());
            all.add(one);
        }
        return all.build();
    }
}
