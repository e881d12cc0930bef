package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Fault;
import com.qmplus.vern.register.FaultRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many changes of a register can be kept together. What breaks a rule is refused, and with it what rests on it;
 * all else is kept.
 */
final class ImportRules {

    /** So many refused changes are tried once more, when those that they fell with are gone. */
    private static final int TRIED_AGAIN = 100;

    private final Map<ElementRef, Element> before = new LinkedHashMap<>();
    private final Map<ElementRef, Element> kept = new LinkedHashMap<>();
    private final Map<ElementRef, Element> fallen = new LinkedHashMap<>();
    private final Map<ElementRef, List<DraftFault>> refused = new LinkedHashMap<>();
    private final Set<ElementRef> unreadable;
    private final Set<Told> known;

    /**
     * @param wanted the elements as they are to be, new ones too
     * @param unreadable what was wanted too but could not be read
     */
    ImportRules(Register register, Collection<Element> wanted, Set<ElementRef> unreadable) {
        register.elements().forEach(element -> before.put(ElementRef.to(element), element));
        this.known = new HashSet<>(faults(register.elements()));
        this.unreadable = unreadable;
        wanted.forEach(element -> kept.put(ElementRef.to(element), element));
        settle();
        tryAgain();
    }

    /** Those that can be kept, as they are to be. */
    Map<ElementRef, Element> kept() {
        return kept;
    }

    /** The others, each with its reasons. */
    Map<ElementRef, List<DraftFault>> refused() {
        return refused;
    }

    /** The register as it would be. */
    Register register(int version) {
        return Register.of(version, together());
    }

    private List<Element> together() {
        var all = new LinkedHashMap<>(before);
        all.putAll(kept);
        return List.copyOf(all.values());
    }

    private void settle() {
        while (true) {
            var together = together();
            var faults = newFaults(together);
            if (faults.isEmpty()) return;
            refuse(guilty(faults, Register.of(0, together)), Register.of(0, together));
        }
    }

    private List<Told> newFaults(List<Element> elements) {
        return faults(elements).stream().filter(fault -> !known.contains(fault)).toList();
    }

    private static List<Told> faults(List<Element> elements) {
        return RegisterRules.check(elements).stream()
                .map(fault -> Told.of(fault, elements))
                .toList();
    }

    private Map<ElementRef, List<DraftFault>> guilty(List<Told> faults, Register together) {
        var guilty = new LinkedHashMap<ElementRef, List<DraftFault>>();
        for (var fault : faults) if (kept.containsKey(fault.at())) note(guilty, fault.at(), told(fault));
        if (guilty.isEmpty())
            for (var fault : faults)
                culprits(fault, together)
                        .forEach(ref -> note(
                                guilty, ref, new DraftFault("", fault.rule().name(), fault.with(), fault.at())));
        return guilty;
    }

    private static void note(Map<ElementRef, List<DraftFault>> guilty, ElementRef ref, DraftFault fault) {
        guilty.computeIfAbsent(ref, it -> new ArrayList<>()).add(fault);
    }

    /** Whoever names something that was refused has no other fault. */
    private DraftFault told(Told fault) {
        var missing = fault.rule() == FaultRule.UNKNOWN ? named(fault) : null;
        return missing != null && (refused.containsKey(missing) || unreadable.contains(missing))
                ? tied(fault.path(), missing)
                : new DraftFault(fault.path(), fault.rule().name(), fault.with(), null);
    }

    private static DraftFault tied(String path, ElementRef to) {
        return new DraftFault(path, "TIED", List.of(to.key()), to);
    }

    private static @Nullable ElementRef named(Told fault) {
        for (var kind : ElementKind.values())
            if (kind.nameInFile().equals(fault.with().getLast()))
                return new ElementRef(kind, fault.with().getFirst());
        return null;
    }

    /** The changes that make an element wrong that is itself not changed: what it names, or is named by. */
    private Set<ElementRef> culprits(Told fault, Register together) {
        var namers =
                together.dependingOn(fault.at()).stream().map(ElementRef::to).collect(Collectors.toSet());
        var culprits = kept.keySet().stream()
                .filter(ref -> namers.contains(ref)
                        || fault.with().contains(ref.key())
                        || together.dependingOn(ref).stream()
                                .anyMatch(it -> ElementRef.to(it).equals(fault.at())))
                .collect(Collectors.toSet());
        return culprits.isEmpty() ? Set.copyOf(kept.keySet()) : culprits;
    }

    /** What names a new element falls with it. */
    private void refuse(Map<ElementRef, List<DraftFault>> guilty, Register together) {
        var falling = new ArrayDeque<>(guilty.keySet());
        guilty.forEach(refused::putIfAbsent);
        while (!falling.isEmpty()) {
            var ref = falling.remove();
            var element = kept.remove(ref);
            if (element == null) continue;
            fallen.put(ref, element);
            if (before.containsKey(ref)) continue;
            for (var namer : together.dependingOn(ref)) {
                var tied = ElementRef.to(namer);
                if (!kept.containsKey(tied)) continue;
                refused.putIfAbsent(tied, List.of(tied("", ref)));
                falling.add(tied);
            }
        }
    }

    private void tryAgain() {
        if (fallen.size() < 2) return;
        fallen.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().kind()))
                .limit(TRIED_AGAIN)
                .toList()
                .forEach(entry -> {
                    kept.put(entry.getKey(), entry.getValue());
                    if (newFaults(together()).isEmpty()) refused.remove(entry.getKey());
                    else kept.remove(entry.getKey());
                });
    }

    /** A fault by the element's name, so that it can be told from others when elements come and go. */
    private record Told(ElementRef at, String path, FaultRule rule, List<String> with) {

        static Told of(Fault fault, List<Element> elements) {
            return new Told(ElementRef.to(elements.get(fault.element())), fault.path(), fault.rule(), fault.with());
        }
    }
}
