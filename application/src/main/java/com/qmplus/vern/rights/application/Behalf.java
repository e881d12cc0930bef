package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Representation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody asks, and by what right: sealed as JSON while it is a draft.
 *
 * @param name of the person; empty while it has not been said
 * @param email theirs, not that of who asks; empty where it is not known
 * @param age of a child; null: an adult, or not said yet
 */
public record Behalf(
        Representation.Role role,
        String name,
        String email,
        String phone,
        @Nullable Integer age) implements Serializable {

    /** As it is kept while they have not said for whom they ask. */
    static final String NOT_SAID = "{}";

    static Behalf as(Representation.Role role) {
        return new Behalf(role, "", "", "", null);
    }

    /** What was said of the person is kept; an adult has no age here. */
    Behalf inTheRoleOf(Representation.Role other) {
        return new Behalf(other, name, email, phone, other.isForChild() ? age : null);
    }

    /** What must be known before it can be sent. */
    public boolean isWhole() {
        return !name.isBlank() && (!role.isForChild() || age != null);
    }

    String json() {
        var row = Json.createObjectBuilder()
                .add("role", role.name())
                .add("name", name)
                .add("email", email)
                .add("phone", phone);
        return (age == null ? row : row.add("age", age)).build().toString();
    }

    static Behalf read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return of(reader.readObject());
        }
    }

    private static Behalf of(JsonObject row) {
        return new Behalf(
                Representation.Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                row.containsKey("age") ? row.getInt("age") : null);
    }
}
