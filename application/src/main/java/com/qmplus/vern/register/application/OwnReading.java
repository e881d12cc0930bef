package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads Vern's own form element by element: one that is wrong loses no other. */
final class OwnReading {

    private final DraftCheck check;
    private final List<ReadElement> elements = new ArrayList<>();
    private final List<DraftFault> misplaced = new ArrayList<>();
    private final Set<ElementKind> told = EnumSet.noneOf(ElementKind.class);

    private OwnReading(Register register) {
        this.check = new DraftCheck(register);
    }

    static Reading of(JsonObject file, Register register) {
        var reading = new OwnReading(register);
        var known = new HashSet<>(Set.of("$schema"));
        for (var kind : ElementKind.values()) {
            known.add(kind.nameInFile());
            reading.read(kind, file.get(kind.nameInFile()));
        }
        file.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> reading.misplace("/" + pointer(name), "additionalProperties", name));
        return new Reading(
                ImportForm.VERN,
                owner(file.get(ElementKind.CONTROLLER.nameInFile())),
                List.copyOf(reading.elements),
                reading.told,
                List.copyOf(reading.misplaced));
    }

    private static Reading.@Nullable Owner owner(@Nullable JsonValue controller) {
        if (!(controller instanceof JsonObject document)) return null;
        var name = string(document, "name");
        var number = string(document, "organisationNumber");
        return name == null && number == null ? null : new Reading.Owner(name, number);
    }

    private void read(ElementKind kind, @Nullable JsonValue value) {
        if (value == null) return;
        var pointer = "/" + kind.nameInFile();
        if (kind == ElementKind.CONTROLLER) one(kind, value, pointer);
        else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            told.add(kind);
            var array = value.asJsonArray();
            for (int i = 0; i < array.size(); i++) one(kind, array.get(i), pointer + "/" + i);
        } else misplace(pointer, "type", kind.nameInFile());
    }

    private void one(ElementKind kind, JsonValue value, String pointer) {
        if (value instanceof JsonObject document) elements.add(element(kind, document, pointer));
        else misplace(pointer, "type", kind.nameInFile());
    }

    private ReadElement element(ElementKind kind, JsonObject document, String pointer) {
        var key = key(kind, document);
        var name = name(document, key);
        try {
            var element = check.read(kind, document);
            return new ReadElement(kind, element.stableKey(), name, pointer, element, List.of(), List.of());
        } catch (RefusedDraft refused) {
            return new ReadElement(kind, key, name, pointer, null, refused.faults(), List.of());
        }
    }

    private static @Nullable String key(ElementKind kind, JsonObject document) {
        if (kind == ElementKind.CONTROLLER) return "controller";
        if (kind != ElementKind.RETENTION_RULE) return string(document, "key");
        var purpose = string(document, "purpose");
        var category = string(document, "category");
        return purpose == null || category == null ? null : purpose + "/" + category;
    }

    private static Text name(JsonObject document, @Nullable String key) {
        var otherwise = key == null || key.isBlank() ? "–" : key;
        if (!(document.get("name") instanceof JsonObject name)) {
            var plain = string(document, "name");
            return plain == null || plain.isBlank() ? new Text(otherwise, otherwise) : new Text(plain, plain);
        }
        return new Text(said(name, "nb", otherwise), said(name, "en", otherwise));
    }

    private static String said(JsonObject name, String language, String otherwise) {
        var said = string(name, language);
        return said == null || said.isBlank() ? otherwise : said;
    }

    private static @Nullable String string(JsonObject document, String name) {
        return document.get(name) instanceof JsonString string ? string.getString() : null;
    }

    private void misplace(String pointer, String code, String name) {
        misplaced.add(new DraftFault(pointer, code, List.of(name), null));
    }

    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
