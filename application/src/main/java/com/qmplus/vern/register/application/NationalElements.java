package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BusinessArea;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.PersonCategory;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.RecipientKind;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds entries by the names that national records call them, and makes those that are not there. The records are in bokmål: what
 * is made has that text in both languages, and is to be confirmed.
 */
final class NationalElements {

    private static final Text NOWHERE = new Text("Ikke plassert ennå", "Not placed yet");

    private final Register register;
    private final Map<ElementRef, Element> all = new LinkedHashMap<>();
    private final Map<ElementRef, String> pointers = new LinkedHashMap<>();
    private final Map<ElementKind, Map<String, String>> named = new HashMap<>();

    NationalElements(Register register, LocalDate day) {
        this.register = register;
        var names = new ElementNames(register);
        for (var element : register.elements()) {
            var ref = ElementRef.to(element);
            all.put(ref, element);
            if (element.valid().covers(day))
                names(ref.kind()).putIfAbsent(plain(names.of(element).nb()), ref.key());
        }
    }

    private Map<String, String> names(ElementKind kind) {
        return named.computeIfAbsent(kind, it -> new HashMap<>());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static Text both(String norwegian) {
        return new Text(norwegian, norwegian);
    }

    Optional<String> find(ElementKind kind, String name) {
        return Optional.ofNullable(names(kind).get(plain(name)));
    }

    /** Keeps the element so, and where in the file that comes from. */
    void put(Element element, String pointer) {
        var ref = ElementRef.to(element);
        all.put(ref, element);
        pointers.putIfAbsent(ref, pointer);
    }

    /** What is new or otherwise than in the register, in the order in which the file brought it. */
    Map<ElementRef, String> brought() {
        return pointers;
    }

    Element get(ElementRef ref) {
        return Objects.requireNonNull(all.get(ref));
    }

    /** The register as it would be. */
    Register register() {
        return Register.of(register.version(), all.values());
    }

    String newKey(ElementKind kind, String name) {
        return NewKey.of(kind, name, key -> all.containsKey(new ElementRef(kind, key)));
    }

    private String findOrMake(ElementKind kind, String name, String pointer, Function<String, Element> made) {
        return find(kind, name).orElseGet(() -> {
            var key = newKey(kind, name);
            put(made.apply(key), pointer);
            names(kind).put(plain(name), key);
            return key;
        });
    }

    String category(String name, String pointer) {
        return findOrMake(
                ElementKind.CATEGORY,
                name,
                pointer,
                key -> new DataCategory(
                        new CategoryKey(key), both(name), both(name), false, null, Validity.ALWAYS, true));
    }

    String personCategory(String name, String pointer) {
        return findOrMake(
                ElementKind.PERSON_CATEGORY,
                name,
                pointer,
                key -> new PersonCategory(key, both(name), null, Validity.ALWAYS, true));
    }

    String recipient(String name, RecipientKind kind, String pointer) {
        return findOrMake(
                ElementKind.RECIPIENT,
                name,
                pointer,
                key -> new Recipient(key, both(name), both(name), kind, false, false, null, Validity.ALWAYS, true));
    }

    /** @param area empty: the record names none */
    String activity(String title, String area, List<String> systems, String pointer) {
        return findOrMake(
                ElementKind.ACTIVITY,
                title,
                pointer,
                key -> new ProcessingActivity(
                        key,
                        both(title),
                        both(title),
                        area(area, pointer),
                        known(systems),
                        null,
                        null,
                        Validity.ALWAYS,
                        true));
    }

    private String area(String name, String pointer) {
        var text = name.isBlank() ? NOWHERE : both(name);
        return findOrMake(
                ElementKind.AREA, text.nb(), pointer, key -> new BusinessArea(key, text, null, Validity.ALWAYS, true));
    }

    /** Where a system lies and who runs it is in no record, so none is made. */
    private List<SystemKey> known(List<String> systems) {
        return systems.stream()
                .flatMap(name -> find(ElementKind.SYSTEM, name).stream())
                .map(SystemKey::new)
                .toList();
    }
}
