package com.qmplus.vern.register.application;

import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ProcessingActivity;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.Validity;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads records of the national register. A record is matched with the purpose that it was written of, whatever the controller's
 * number was then, or else by its words. Of a purpose that is known only the lines that say something else change anything; a new
 * one is entered as far as the record leaves no doubt, and what it says beside is kept as it came.
 */
final class NationalReading {

    private static final Set<String> AROUND = Set.of("pageNumber", "pagesTotal", "size", "hits");

    private final Register register;
    private final LocalDate day;
    private final NationalElements elements;
    private final List<NationalRecord> records = new ArrayList<>();
    private final Map<NationalRecord, PurposeKey> purposes = new LinkedHashMap<>();
    private final List<ReadElement> refused = new ArrayList<>();
    private final List<DraftFault> misplaced = new ArrayList<>();

    private NationalReading(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
        this.elements = new NationalElements(register, day);
    }

    static Reading of(JsonStructure file, Register register, LocalDate day) {
        var reading = new NationalReading(register, day);
        reading.collect(file);
        reading.match();
        reading.enter();
        return new Reading(
                ImportForm.NATIONAL,
                reading.owner().orElse(null),
                reading.elements(),
                Set.of(ElementKind.PURPOSE),
                List.copyOf(reading.misplaced));
    }

    private void collect(JsonStructure file) {
        if (file instanceof JsonArray array) collect(array, "");
        else if (file instanceof JsonObject page && page.get("hits") instanceof JsonArray hits) {
            page.keySet().stream()
                    .filter(name -> !AROUND.contains(name))
                    .forEach(name -> misplace("/" + name, "additionalProperties", name));
            if (page.get("pagesTotal") instanceof JsonNumber total && total.intValue() > 1)
                misplace("/pagesTotal", "PART_OF_MORE", "pagesTotal");
            collect(hits, "/hits");
        } else if (file instanceof JsonObject page && page.containsKey("hits")) misplace("/hits", "type", "hits");
        else collect(file, "");
    }

    private void collect(JsonArray array, String pointer) {
        for (int i = 0; i < array.size(); i++) collect(array.get(i), pointer + "/" + i);
    }

    private void collect(JsonValue value, String pointer) {
        if (!(value instanceof JsonObject object)) {
            misplace(pointer, "type", "hits");
            return;
        }
        var record = new NationalRecord(object, pointer);
        misplaced.addAll(record.unknown());
        var faults = record.faults();
        if (faults.isEmpty()) records.add(record);
        else refuse(record, null, faults);
    }

    private void misplace(String pointer, String code, String name) {
        misplaced.add(new DraftFault(pointer, code, List.of(name), null));
    }

    private void refuse(NationalRecord record, @org.jspecify.annotations.Nullable String key, List<DraftFault> faults) {
        var said = Stream.of(record.text("purpose"), record.text("title"), record.text("id"), "–")
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElseThrow();
        refused.add(new ReadElement(
                ElementKind.PURPOSE, key, NationalElements.both(said), record.pointer(), null, faults, List.of()));
    }

    private Optional<Reading.Owner> owner() {
        return records.stream()
                .map(record -> record.text("organizationId"))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .map(number -> new Reading.Owner(null, number));
    }

    /** By its id first, which may have been given under another number of the controller; then by its words. */
    private void match() {
        var byId = new HashMap<String, PurposeKey>();
        var byWords = new HashMap<String, PurposeKey>();
        var owners = new LinkedHashSet<String>();
        owners.add("");
        owners.add(Objects.requireNonNullElse(register.controller().organisationNumber(), ""));
        records.forEach(record -> owners.add(record.text("organizationId")));
        for (var purpose : register.purposes()) {
            var now = NationalRecords.of(register, day, purpose);
            owners.forEach(owner -> byId.put(NationalRecords.id(owner, purpose.key()), purpose.key()));
            byId.put(now.getString("id"), purpose.key());
            byWords.put(now.getString("title") + "\n" + now.getString("purpose"), purpose.key());
        }
        for (var record : List.copyOf(records)) {
            var key = byId.getOrDefault(
                    record.text("id"), byWords.get(record.text("title") + "\n" + record.text("purpose")));
            if (key == null) key = new PurposeKey(newKey(record));
            if (purposes.containsValue(key)) {
                refuse(record, key.value(), List.of(new DraftFault("", "TWICE_IN_FILE", List.of(), null)));
                records.remove(record);
            } else purposes.put(record, key);
        }
    }

    private String newKey(NationalRecord record) {
        return NewKey.of(
                ElementKind.PURPOSE,
                record.name(),
                taken -> register.findPurpose(new PurposeKey(taken)).isPresent()
                        || purposes.containsValue(new PurposeKey(taken)));
    }

    private void enter() {
        purposes.forEach((record, key) -> {
            var known = register.findPurpose(key);
            elements.put(known.map(it -> changed(it, record)).orElseGet(() -> entered(key, record)), record.pointer());
        });
    }

    private Purpose entered(PurposeKey key, NationalRecord record) {
        var areas = record.names("businessAreas");
        var at = record.pointer();
        return new Purpose(
                key,
                NationalElements.both(record.name()),
                NationalElements.both(record.description()),
                elements.activity(record.title(), areas.isEmpty() ? "" : areas.getFirst(), record.systems(), at),
                bases(record, List.of()),
                categories(record),
                recipients(record, Stream.of()),
                List.of(),
                false,
                null,
                null,
                null,
                Validity.ALWAYS,
                true);
    }

    /** The purpose with what the record says otherwise and an entry can hold. */
    private Purpose changed(Purpose known, NationalRecord record) {
        var now = NationalRecords.of(register, day, known);
        boolean renamed = isOther(record, now, "purpose") && record.isNamed();
        return new Purpose(
                known.key(),
                renamed ? new Text(record.name(), known.name().en()) : known.name(),
                renamed ? new Text(record.description(), known.description().en()) : known.description(),
                isOther(record, now, "title") ? titled(known, record) : known.activity(),
                isOther(record, now, "dataSubjectCategories") ? bases(record, known.bases()) : known.bases(),
                isOther(record, now, "personalDataCategories") ? categories(record) : known.categories(),
                isOther(record, now, "recipientCategories")
                        ? recipients(
                                record,
                                known.recipients().stream()
                                        .filter(it ->
                                                !register.recipient(it).valid().covers(day)))
                        : known.recipients(),
                known.roles(),
                known.oversight(),
                known.automatedDecision(),
                known.dpv(),
                known.national(),
                known.valid(),
                isOther(record, now, "status") ? record.text("status").equals("DRAFT") : known.confirm());
    }

    private static boolean isOther(NationalRecord record, JsonObject now, String line) {
        var said = record.line(line);
        return said != null && !said.equals(now.get(line));
    }

    /** Another activity by that name, or else its own activity is called so from now on. */
    private String titled(Purpose known, NationalRecord record) {
        var title = record.title();
        var other = elements.find(ElementKind.ACTIVITY, title);
        if (other.isPresent()) return other.get();
        var ref = new ElementRef(ElementKind.ACTIVITY, known.activity());
        var activity = (ProcessingActivity) elements.get(ref);
        var old = activity.name().nb();
        if (records.stream().anyMatch(it -> it.title().equals(old))) return known.activity();
        elements.put(
                new ProcessingActivity(
                        activity.key(),
                        new Text(title, activity.name().en()),
                        activity.description(),
                        activity.area(),
                        activity.systems(),
                        activity.reviewBy(),
                        activity.dpia(),
                        activity.valid(),
                        true),
                record.pointer());
        return activity.key();
    }

    /** Grounds that are known stay for those whom the record still names; others are entered where there is no doubt. */
    private List<BasisFor> bases(NationalRecord record, List<BasisFor> known) {
        var bases = new ArrayList<BasisFor>();
        for (var name : record.names("dataSubjectCategories")) {
            var held = elements.find(ElementKind.PERSON_CATEGORY, name)
                    .flatMap(key -> known.stream()
                            .filter(basis -> basis.personCategory().equals(key))
                            .findFirst());
            if (held.isPresent()) bases.add(held.get());
            else if (record.ground("").isPresent())
                record.ground(elements.personCategory(name, record.pointer())).ifPresent(bases::add);
        }
        return bases;
    }

    private List<CategoryKey> categories(NationalRecord record) {
        return record.names("personalDataCategories").stream()
                .map(name -> new CategoryKey(elements.category(name, record.pointer())))
                .distinct()
                .toList();
    }

    private List<String> recipients(NationalRecord record, Stream<String> ended) {
        return Stream.concat(
                        record.names("recipientCategories").stream()
                                .map(name -> elements.recipient(name, record.kindOf(name), record.pointer())),
                        ended)
                .distinct()
                .toList();
    }

    /** What the records bring, each purpose with the lines that are kept as they came. */
    private List<ReadElement> elements() {
        var after = elements.register();
        var read = new ArrayList<>(refused);
        var byKey = new HashMap<ElementRef, NationalRecord>();
        purposes.forEach((record, key) -> byKey.put(new ElementRef(ElementKind.PURPOSE, key.value()), record));
        elements.brought().forEach((ref, pointer) -> {
            var record = byKey.get(ref);
            var element = elements.get(ref);
            if (record == null || !(element instanceof Purpose purpose)) {
                var name = new com.qmplus.vern.register.ElementNames(after).of(element);
                read.add(new ReadElement(ref.kind(), ref.key(), name, pointer, element, List.of(), List.of()));
                return;
            }
            var lines = new NationalLeftover(
                    after, day, record, register.findPurpose(purpose.key()).orElse(null));
            var whole = lines.kept(purpose);
            read.add(new ReadElement(
                    ref.kind(), ref.key(), whole.name(), pointer, whole, List.of(), lines.notes(whole)));
        });
        return List.copyOf(read);
    }
}
