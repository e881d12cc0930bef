package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.UnknownElement;
import com.qmplus.vern.register.application.DryRun.Line;
import com.qmplus.vern.register.application.DryRun.Outcome;
import com.qmplus.vern.register.application.DryRun.Refusal;
import com.qmplus.vern.register.application.ImportChoices.Foreign;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Compares what a file tells with the register, and finds what the import would do. */
final class ImportPlanner {

    private final Register register;
    private final Reading reading;
    private final ImportChoices choices;
    private final LocalDate today;
    private final Map<ElementRef, ReadElement> read = new LinkedHashMap<>();
    private final Set<ReadElement> again = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ElementRef, Element> wanted = new LinkedHashMap<>();
    private final ImportRules rules;

    ImportPlanner(Register register, Reading reading, ImportChoices choices, LocalDate today) {
        this.register = register;
        this.reading = reading;
        this.choices = choices;
        this.today = today;
        reading.elements().forEach(this::meet);
        if (choices.lastDay() != null) missing().forEach(element -> end(element, choices.lastDay()));
        var unreadable = new HashSet<ElementRef>();
        read.forEach((ref, element) -> {
            if (element.element() == null) unreadable.add(ref);
        });
        this.rules = new ImportRules(register, wanted.values(), unreadable);
    }

    /** What is to be stored: each element as it will be, in the order of the file. */
    List<Element> changes() {
        return List.copyOf(rules.kept().values());
    }

    /** Whose register it is, where that is another controller's. */
    @Nullable
    String otherController() {
        var owner = reading.owner();
        return owner != null && owner.isOther(register.controller()) ? owner.told() : null;
    }

    /** Of two with the same key the first that can be read counts. */
    private void meet(ReadElement element) {
        var ref = element.ref();
        if (ref == null) return;
        var earlier = read.get(ref);
        if (earlier != null && (earlier.element() != null || element.element() == null)) {
            again.add(element);
            return;
        }
        read.put(ref, element);
        var told = element.element();
        if (told == null || isWithheld(ref)) return;
        if (!register.find(ref).filter(told::equals).isPresent()) wanted.put(ref, told);
    }

    /** Who the controller is changes only when somebody has said so. */
    private boolean isWithheld(ElementRef ref) {
        return ref.kind() == ElementKind.CONTROLLER && otherController() != null && choices.foreign() != Foreign.ALL;
    }

    /** Those that hold and that the file leaves out, though it tells of all of their kind. */
    List<Element> missing() {
        return register.elements().stream()
                .filter(element -> reading.told().contains(ElementKind.of(element)))
                .filter(element -> !read.containsKey(ElementRef.to(element)))
                .filter(element -> !element.valid().hasEndedBy(today.plusDays(1)))
                .toList();
    }

    private void end(Element element, LocalDate lastDay) {
        var until = element.valid().until();
        if (until != null && !until.isAfter(lastDay)) return;
        var document = ElementDocuments.json(ElementDocuments.write(element));
        var ended = Json.createObjectBuilder(document)
                .add(
                        "valid",
                        Json.createObjectBuilder(document.getJsonObject("valid"))
                                .add("until", lastDay.toString()))
                .build();
        var ref = ElementRef.to(element);
        wanted.put(ref, ElementDocuments.read(ref.kind(), ended.toString()));
    }

    /** Where in the file everything stands that a line tells of. */
    List<String> pointers() {
        var pointers = new ArrayList<String>();
        for (var told : reading.elements()) {
            pointers.add(told.pointer());
            faults(told, told.ref()).forEach(fault -> pointers.add(told.pointer() + fault.path()));
        }
        reading.misplaced().forEach(fault -> pointers.add(fault.path()));
        return pointers;
    }

    /** @param place the line of the file on which a pointer leads */
    List<Line> lines(ToIntFunction<String> place) {
        var after = rules.register(register.version());
        var printer = new ElementLines(after);
        var names = new ElementNames(after);
        var lines = new ArrayList<Line>();
        for (var element : reading.elements()) lines.add(line(element, place, printer, names));
        for (var element : missing()) lines.add(left(element, printer, names));
        return List.copyOf(lines);
    }

    private Line line(ReadElement told, ToIntFunction<String> place, ElementLines printer, ElementNames names) {
        var ref = told.ref();
        var held = ref == null ? null : register.find(ref).orElse(null);
        var faults = faults(told, ref);
        var outcome = outcome(told, ref, held, !faults.isEmpty());
        var element = told.element();
        var changes = element == null || ref == null || !rules.kept().containsKey(ref)
                ? List.<ElementView.Changed>of()
                : printer.between(
                        told.kind(),
                        held == null ? "{}" : ElementDocuments.write(held),
                        ElementDocuments.write(element));
        var notes = new ArrayList<>(told.notes());
        if (outcome == Outcome.HELD && ref != null && isWithheld(ref))
            notes.add(new ImportNote("OTHER_CONTROLLER", List.of()));
        return new Line(
                outcome,
                told.kind(),
                told.key(),
                element == null ? told.name() : name(names, element, told.name()),
                held != null,
                place.applyAsInt(told.pointer()),
                changes,
                null,
                faults.stream()
                        .map(fault -> new Refusal(
                                fault,
                                elsewhere(fault.elsewhere(), names),
                                place.applyAsInt(told.pointer() + fault.path())))
                        .toList(),
                List.copyOf(notes));
    }

    private List<DraftFault> faults(ReadElement told, @Nullable ElementRef ref) {
        if (!told.faults().isEmpty() || ref == null) return told.faults();
        if (again.contains(told)) return List.of(new DraftFault("", "TWICE_IN_FILE", List.of(ref.key()), null));
        return rules.refused().getOrDefault(ref, List.of());
    }

    private Outcome outcome(ReadElement told, @Nullable ElementRef ref, @Nullable Element held, boolean faulty) {
        if (faulty) return Outcome.REFUSED;
        if (ref != null && isWithheld(ref)) return Outcome.HELD;
        if (held == null) return Outcome.ADDED;
        if (!held.equals(told.element())) return Outcome.CHANGED;
        return told.notes().isEmpty() ? Outcome.UNCHANGED : Outcome.HELD;
    }

    private Line left(Element element, ElementLines printer, ElementNames names) {
        var ref = ElementRef.to(element);
        var after = rules.kept().get(ref);
        var faults = rules.refused().getOrDefault(ref, List.of());
        var outcome = !faults.isEmpty() ? Outcome.REFUSED : after == null ? Outcome.HELD : Outcome.RETIRED;
        return new Line(
                outcome,
                ref.kind(),
                ref.key(),
                name(names, element, new Text(ref.key(), ref.key())),
                true,
                0,
                after == null
                        ? List.of()
                        : printer.between(ref.kind(), ElementDocuments.write(element), ElementDocuments.write(after)),
                after == null ? null : Objects.requireNonNull(after.valid().until()),
                faults.stream()
                        .map(fault -> new Refusal(fault, elsewhere(fault.elsewhere(), names), 0))
                        .toList(),
                outcome == Outcome.RETIRED ? List.of() : List.of(new ImportNote("MISSING", List.of())));
    }

    /** Another entry by its name, in the register or in the file. */
    private @Nullable Text elsewhere(@Nullable ElementRef ref, ElementNames names) {
        if (ref == null) return null;
        var otherwise = new Text(ref.key(), ref.key());
        var told = read.get(ref);
        return register.find(ref)
                .map(held -> name(names, held, otherwise))
                .orElse(told == null ? otherwise : told.name());
    }

    private static Text name(ElementNames names, Element element, Text otherwise) {
        try {
            return names.of(element);
        } catch (UnknownElement dangling) {
            return otherwise;
        }
    }
}
