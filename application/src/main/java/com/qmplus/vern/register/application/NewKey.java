package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Register;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Gives a new element a stable key: its English name in small letters and hyphens, numbered where that is taken. */
final class NewKey {

    private static final int LONGEST = 50;

    private NewKey() {}

    static JsonObject in(Register register, ElementKind kind, JsonObject document) {
        if (kind == ElementKind.RETENTION_RULE) return document;
        var key = of(
                kind,
                said(kind, document),
                taken -> register.find(new ElementRef(kind, taken)).isPresent());
        return Json.createObjectBuilder(document).add("key", key).build();
    }

    /** @param said what the element is called */
    static String of(ElementKind kind, String said, Predicate<String> taken) {
        var base = base(kind, said);
        var key = base;
        for (int number = 2; taken.test(key); number++) key = base + "-" + number;
        return key;
    }

    private static String said(ElementKind kind, JsonObject document) {
        return switch (kind) {
            case TRANSFER -> document.getString("recipient", "") + " " + english(document, "country");
            case AGREEMENT -> document.getString("processor", "") + " " + document.getString("from", "");
            default -> english(document, "name");
        };
    }

    private static String base(ElementKind kind, String said) {
        var plain = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        var fitting =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-+$", "");
        return fitting.isEmpty() ? kind.name().toLowerCase(Locale.ROOT).replace('_', '-') : fitting;
    }

    private static String english(JsonObject document, String name) {
        return document.containsKey(name) ? document.getJsonObject(name).getString("en", "") : "";
    }
}
