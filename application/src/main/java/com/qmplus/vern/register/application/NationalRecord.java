package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.SpecialGround;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One record of the national register, with its lines by what they tell. */
record NationalRecord(JsonObject json, String pointer) {

    private static final int LONGEST_NAME = 120;
    private static final Set<String> TEXT = Set.of(
            "id",
            "status",
            "organizationId",
            "purpose",
            "title",
            "personalDataSubjects",
            "plannedDeletion",
            "securityMeasures",
            "privacyProcessingSystems");
    private static final Set<String> TEXTS = Set.of(
            "dataSubjectCategories",
            "personalDataCategories",
            "recipientCategories",
            "businessAreas",
            "relatedDatasets");
    private static final Map<String, JsonValue.ValueType> OTHER = Map.of(
            "articleSixBasis", JsonValue.ValueType.ARRAY,
            "otherArticles", JsonValue.ValueType.OBJECT,
            "dataProcessorContactDetails", JsonValue.ValueType.ARRAY,
            "commonDataControllerContact", JsonValue.ValueType.OBJECT,
            "dataTransfers", JsonValue.ValueType.OBJECT,
            "dataProtectionImpactAssessment", JsonValue.ValueType.OBJECT,
            "dataProcessingAgreements", JsonValue.ValueType.ARRAY);

    /** What keeps it from being read. */
    List<DraftFault> faults() {
        var faults = new ArrayList<DraftFault>();
        json.forEach((name, value) -> {
            if (!isNull(value) && !isWell(name, value)) faults.add(fault(name, "type"));
        });
        if (faults.isEmpty() && text("purpose").isBlank()) faults.add(fault("purpose", "missing"));
        if (faults.isEmpty() && !Set.of("", "DRAFT", "APPROVED").contains(text("status")))
            faults.add(fault("status", "pattern"));
        return List.copyOf(faults);
    }

    /** Names that no record has. */
    List<DraftFault> unknown() {
        return json.keySet().stream()
                .filter(name -> !TEXT.contains(name) && !TEXTS.contains(name) && !OTHER.containsKey(name))
                .map(name -> new DraftFault(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        "additionalProperties",
                        List.of(name),
                        null))
                .toList();
    }

    private static DraftFault fault(String name, String code) {
        return new DraftFault("/" + name, code, List.of(name), null);
    }

    private static boolean isNull(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL;
    }

    private static boolean isWell(String name, JsonValue value) {
        if (TEXT.contains(name)) return value instanceof JsonString;
        if (TEXTS.contains(name))
            return value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance);
        var type = OTHER.get(name);
        if (type == null) return true;
        return value.getValueType() == type
                && (!(value instanceof JsonArray array) || array.stream().allMatch(JsonObject.class::isInstance));
    }

    @Nullable
    JsonValue line(String name) {
        var value = json.get(name);
        return value == null || isNull(value) ? null : value;
    }

    String text(String name) {
        return json.get(name) instanceof JsonString string ? string.getString().strip() : "";
    }

    /** The names of a line, each once. */
    List<String> names(String line) {
        return strings(json.get(line))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> strings(@Nullable JsonValue value) {
        return value instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream().map(JsonString::getString)
                : Stream.of();
    }

    /** What stands before the first colon, where that is short enough; else as much as fits. */
    String name() {
        var told = text("purpose");
        int colon = told.indexOf(": ");
        if (colon > 0 && colon <= LONGEST_NAME) return told.substring(0, colon).strip();
        if (told.length() <= LONGEST_NAME) return told;
        int space = told.lastIndexOf(' ', LONGEST_NAME);
        return told.substring(0, space > 0 ? space : LONGEST_NAME).strip() + " …";
    }

    /** Whether name and description are told apart, or are the same. */
    boolean isNamed() {
        return text("purpose").equals(name()) || text("purpose").startsWith(name() + ": ");
    }

    String description() {
        var told = text("purpose");
        var name = name();
        var rest =
                told.startsWith(name + ":") ? told.substring(name.length() + 1).strip() : told;
        return rest.isEmpty() ? told : rest;
    }

    /** A record need not have one. */
    String title() {
        var title = text("title");
        return title.isEmpty() ? name() : title;
    }

    List<String> systems() {
        return Arrays.stream(text("privacyProcessingSystems").split("\\s*[;,\\n]\\s*"))
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** Processors and joint controllers are named as such elsewhere in the record; the others are third parties. */
    RecipientKind kindOf(String recipient) {
        if (Stream.concat(
                        strings("dataProcessorContactDetails", "name"),
                        strings("dataProcessingAgreements", "dataProcessorName"))
                .anyMatch(recipient::equalsIgnoreCase)) return RecipientKind.PROCESSOR;
        var joint = json.get("commonDataControllerContact") instanceof JsonObject object
                ? object.getString("companies", "")
                : "";
        return Arrays.asList(joint.split("; ")).contains(recipient)
                ? RecipientKind.JOINT_CONTROLLER
                : RecipientKind.THIRD_PARTY;
    }

    private Stream<String> strings(String line, String name) {
        return json.get(line) instanceof JsonArray array
                ? array.getValuesAs(JsonObject.class).stream()
                        .map(it -> it.get(name))
                        .flatMap(it -> it instanceof JsonString string
                                ? Stream.of(string.getString().strip())
                                : Stream.of())
                : Stream.of();
    }

    /**
     * The ground for some people, where the record leaves no doubt which: it does not say which of several holds for whom. Its
     * words are taken over as they stand; a legal duty that quotes no provision is none.
     */
    Optional<BasisFor> ground(String personCategory) {
        var legalities = strings("articleSixBasis", "legality").distinct().toList();
        if (legalities.size() != 1) return Optional.empty();
        var specials = specials();
        if (specials.size() > 1) return Optional.empty();
        return NationalLegality.read(legalities.getFirst())
                .filter(it -> it.basis() != LawfulBasis.LEGAL_DUTY || it.provision() != null)
                .map(it -> new BasisFor(
                        personCategory,
                        it.basis(),
                        it.provision() == null ? null : NationalElements.both(it.provision()),
                        NationalElements.both(legalities.getFirst()),
                        null,
                        specials.isEmpty() ? null : specials.getFirst()));
    }

    private List<SpecialGround> specials() {
        if (!(json.get("otherArticles") instanceof JsonObject others)) return List.of();
        if (!(others.get("articleNine") instanceof JsonObject nine)) return List.of();
        if (!(nine.get("legalities") instanceof JsonArray legalities)) return List.of();
        return legalities.stream()
                .flatMap(it -> it instanceof JsonObject object && object.get("legality") instanceof JsonString said
                        ? NationalLegality.readSpecial(said.getString()).stream()
                        : Stream.of())
                .distinct()
                .toList();
    }
}
