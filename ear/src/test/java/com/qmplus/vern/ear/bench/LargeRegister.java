package com.qmplus.vern.ear.bench;

import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** QmPlus's register and so much beside it that there are five hundred activities and two thousand fields. */
public final class LargeRegister {

    public static final int KINDS = 20;

    private static final int ACTIVITIES = 500;
    private static final int FIELDS = 2000;
    private static final int CATEGORIES = 200;
    private static final int NEEDED = 4;

    private final JsonObject small;

    private LargeRegister(JsonObject small) {
        this.small = small;
    }

    public static Path write(Path folder) throws IOException {
        try (var delivered = CurrentRegister.class.getResourceAsStream("/com/qmplus/vern/register/qmplus.json");
                var reader = Json.createReader(delivered)) {
            var file = folder.resolve("large-register.json");
            return Files.writeString(
                    file, new LargeRegister(reader.readObject()).large().toString());
        }
    }

    /** The relation that brings the purposes of one area. */
    public static String kind(int number) {
        return "large-relation-" + number;
    }

    /** Twenty fields that a purpose of the relation needs. */
    public static List<String> fields(int kind) {
        var perCategory = more("fields", FIELDS, 46) / CATEGORIES;
        var fields = new ArrayList<String>();
        for (int i = 0; fields.size() < 20; i++)
            for (int f = 0; f < perCategory && fields.size() < 20; f++)
                fields.add("large-field-" + (category(kind, i) * perCategory + f));
        return fields;
    }

    private static int more(String part, int wanted, int delivered) {
        if (delivered > wanted) throw new IllegalStateException("The delivered register has more " + part);
        return wanted - delivered;
    }

    private static int category(int activity, int place) {
        return (activity * NEEDED + place) % CATEGORIES;
    }

    private JsonObject large() {
        int activities =
                more("activities", ACTIVITIES, small.getJsonArray("activities").size());
        int perCategory = more("fields", FIELDS, small.getJsonArray("fields").size()) / CATEGORIES;
        var large = Json.createObjectBuilder(small);
        add(large, "areas", KINDS, this::area);
        add(large, "activities", activities, this::activity);
        add(large, "purposes", activities, this::purpose);
        add(large, "categories", CATEGORIES, this::category);
        add(large, "fields", perCategory * CATEGORIES, number -> field(number, number / perCategory));
        add(large, "relationKinds", KINDS, kind -> relation(kind, activities));
        add(large, "retentionRules", activities * NEEDED, number -> rule(number / NEEDED, number % NEEDED));
        return large.build();
    }

    private interface Made {
        JsonObjectBuilder made(int number);
    }

    private void add(JsonObjectBuilder large, String part, int howMany, Made made) {
        JsonArrayBuilder all = Json.createArrayBuilder(small.getJsonArray(part));
        IntStream.range(0, howMany).mapToObj(made::made).forEach(all::add);
        large.add(part, all);
    }

    private static JsonObjectBuilder named(String what, int number) {
        return Json.createObjectBuilder()
                .add("key", "large-" + what + "-" + number)
                .add("name", text("Stor " + what + " " + number, "Large " + what + " " + number));
    }

    private static JsonObjectBuilder text(String nb, String en) {
        return Json.createObjectBuilder().add("nb", nb).add("en", en);
    }

    private JsonObjectBuilder area(int number) {
        return named("area", number);
    }

    private JsonObjectBuilder activity(int number) {
        return named("activity", number)
                .add("description", text("Vi gjør noe.", "We do something."))
                .add("area", "large-area-" + number % KINDS)
                .add("systems", Json.createArrayBuilder().add("hubspot").add("vern"));
    }

    private JsonObjectBuilder purpose(int number) {
        var categories = Json.createArrayBuilder();
        for (int i = 0; i < NEEDED; i++) categories.add("large-category-" + category(number, i));
        return named("purpose", number)
                .add("description", text("Fordi vi må.", "Because we must."))
                .add("activity", "large-activity-" + number)
                .add(
                        "bases",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("personCategory", "customer-in-person")
                                        .add("basis", "CONTRACT")
                                        .add("explanation", text("Du har en avtale.", "You have an agreement."))))
                .add("categories", categories)
                .add("recipients", Json.createArrayBuilder().add("hubspot"))
                .add("roles", Json.createArrayBuilder().add("CASE_WORKER"));
    }

    private JsonObjectBuilder category(int number) {
        return named("category", number).add("description", text("Noe om deg.", "Something about you."));
    }

    private JsonObjectBuilder field(int number, int category) {
        return named("field", number).add("category", "large-category-" + category);
    }

    private JsonObjectBuilder relation(int number, int activities) {
        var purposes = Json.createArrayBuilder();
        IntStream.range(0, activities)
                .filter(activity -> activity % KINDS == number)
                .forEach(activity -> purposes.add("large-purpose-" + activity));
        return named("relation", number)
                .add("personCategory", "customer-in-person")
                .add("purposes", purposes);
    }

    private JsonObjectBuilder rule(int purpose, int place) {
        return Json.createObjectBuilder()
                .add("purpose", "large-purpose-" + purpose)
                .add("category", "large-category-" + category(purpose, place))
                .add("trigger", "RELATION_ENDED")
                .add("period", "P1Y")
                .add("action", "ERASE")
                .add("told", text("Ett år etter at forholdet er slutt", "One year after the relation has ended"))
                .add("basis", text("Derfor", "Therefore"));
    }
}
