package com.qmplus.vern.register.application;

import static com.qmplus.vern.register.ElementKind.ACTIVITY;
import static com.qmplus.vern.register.ElementKind.AGREEMENT;
import static com.qmplus.vern.register.ElementKind.AREA;
import static com.qmplus.vern.register.ElementKind.CATEGORY;
import static com.qmplus.vern.register.ElementKind.CONTROLLER;
import static com.qmplus.vern.register.ElementKind.PERSON_CATEGORY;
import static com.qmplus.vern.register.ElementKind.PURPOSE;
import static com.qmplus.vern.register.ElementKind.RECIPIENT;
import static com.qmplus.vern.register.ElementKind.RETENTION_RULE;
import static com.qmplus.vern.register.ElementKind.SOURCE;
import static com.qmplus.vern.register.ElementKind.SYSTEM;
import static com.qmplus.vern.register.ElementKind.TRANSFER;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.application.ElementView.Value;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Norwegian national form of records of processing: its lines, and which of our properties find a place in it. */
final class NationalForm {

    /** The lines of a record that a purpose can hold as they came. */
    static final List<String> LINES = List.of(
            "id",
            "status",
            "purpose",
            "title",
            "dataSubjectCategories",
            "personalDataCategories",
            "recipientCategories",
            "personalDataSubjects",
            "plannedDeletion",
            "articleSixBasis",
            "otherArticles",
            "businessAreas",
            "securityMeasures",
            "privacyProcessingSystems",
            "dataProcessorContactDetails",
            "commonDataControllerContact",
            "dataTransfers",
            "relatedDatasets",
            "dataProtectionImpactAssessment",
            "dataProcessingAgreements");

    /** What {@link NationalRecords} writes down, by the path of the property; a test holds the two together. */
    private static final Map<ElementKind, Set<String>> HELD = Map.ofEntries(
            Map.entry(CONTROLLER, Set.of("organisationNumber", "securityMeasures")),
            Map.entry(AREA, Set.of("name")),
            Map.entry(PERSON_CATEGORY, Set.of("name")),
            Map.entry(SYSTEM, Set.of("name", "securityMeasures")),
            Map.entry(SOURCE, Set.of("name")),
            Map.entry(RECIPIENT, Set.of("name", "kind", "arrangement")),
            Map.entry(TRANSFER, Set.of("recipient", "country", "tool")),
            Map.entry(AGREEMENT, Set.of("processor")),
            Map.entry(CATEGORY, Set.of("name")),
            Map.entry(ACTIVITY, Set.of("name", "area", "systems", "dpia/need", "dpia/link")),
            Map.entry(
                    PURPOSE,
                    Set.of(
                            "name",
                            "description",
                            "activity",
                            "bases/personCategory",
                            "bases/basis",
                            "bases/provision",
                            "bases/special",
                            "categories",
                            "recipients",
                            "national/line",
                            "national/came",
                            "national/over",
                            "confirm")),
            Map.entry(RETENTION_RULE, Set.of("purpose", "category", "told")));

    /** The form has no place for when an entry holds, and for whether it is to be confirmed only at a purpose: not told for each. */
    private static final Set<String> OF_ALL = Set.of("valid", "confirm");

    private NationalForm() {}

    /** What it has no place for, kind by kind: computed from what each kind consists of. */
    static List<NotHeld> notHeld() {
        return Arrays.stream(ElementKind.values())
                .map(kind -> new NotHeld(
                        kind,
                        !HELD.containsKey(kind),
                        notHeld(kind, ElementShape.of(kind), "").toList()))
                .filter(it -> !it.properties().isEmpty())
                .toList();
    }

    private static Stream<NotHeld.Part> notHeld(ElementKind kind, List<Property> shape, String within) {
        var held = HELD.getOrDefault(kind, Set.of());
        return shape.stream().flatMap(property -> {
            var path = within.isEmpty() ? property.name() : within + "/" + property.name();
            if (held.contains(path) || OF_ALL.contains(path)) return Stream.of();
            return held.stream().anyMatch(it -> it.startsWith(path + "/"))
                    ? notHeld(kind, property.parts(), path)
                    : Stream.of(new NotHeld.Part(within, property.name()));
        });
    }

    /** A value in its words, without names and signs. */
    static List<Value> words(String json) {
        var words = new ArrayList<String>();
        collect(parse(json), words);
        return words.stream().filter(word -> !word.isBlank()).map(Value::of).toList();
    }

    private static void collect(JsonValue value, List<String> words) {
        switch (value) {
            case JsonString string -> words.add(string.getString());
            case JsonArray array -> array.forEach(item -> collect(item, words));
            case JsonObject object -> object.values().forEach(item -> collect(item, words));
            default -> {}
        }
    }

    /** Something that is no JSON is taken for words. */
    static JsonValue parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        } catch (jakarta.json.JsonException words) {
            return Json.createValue(json);
        }
    }

    /** Whether one value says all that another does, and perhaps more. */
    static boolean says(@Nullable JsonValue more, @Nullable JsonValue less) {
        if (less == null || less.equals(more) || isEmpty(less)) return true;
        if (more == null) return false;
        if (less instanceof JsonString text)
            return more instanceof JsonString said
                    && Arrays.stream(text.getString().split("; ")).allMatch(said.getString()::contains);
        if (less instanceof JsonArray items)
            return more instanceof JsonArray said
                    && items.stream().allMatch(item -> said.stream().anyMatch(it -> says(it, item)));
        return less instanceof JsonObject object
                && more instanceof JsonObject said
                && object.entrySet().stream().allMatch(it -> says(said.get(it.getKey()), it.getValue()));
    }

    static boolean isEmpty(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString().isBlank();
            case JsonArray array -> array.stream().allMatch(NationalForm::isEmpty);
            case JsonObject object -> object.values().stream().allMatch(NationalForm::isEmpty);
            default -> value.getValueType() != JsonValue.ValueType.TRUE;
        };
    }
}
