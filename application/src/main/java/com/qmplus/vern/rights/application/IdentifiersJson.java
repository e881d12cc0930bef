package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.KnownIdentifier;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what somebody is known, as it is sealed with what is held of them. */
final class IdentifiersJson {

    private IdentifiersJson() {}

    static JsonArrayBuilder write(Collection<KnownIdentifier> all) {
        var rows = Json.createArrayBuilder();
        all.forEach(known ->
                rows.add(Json.createObjectBuilder().add("kind", known.kind()).add("value", known.value())));
        return rows;
    }

    /** None where none were kept. */
    static List<KnownIdentifier> read(@Nullable JsonArray rows) {
        if (rows == null) return List.of();
        return rows.getValuesAs(JsonObject.class).stream()
                .map(known -> new KnownIdentifier(known.getString("kind"), known.getString("value")))
                .toList();
    }
}
