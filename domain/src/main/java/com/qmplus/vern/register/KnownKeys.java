package com.qmplus.vern.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules look up while they check; unlike a register it bears faulty elements. */
final class KnownKeys {

    private final Map<ElementKind, Map<String, Element>> elements = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> claimedTwice = new HashSet<>();

    KnownKeys(List<? extends Element> given) {
        for (var element : given) {
            elements.computeIfAbsent(ElementKind.of(element), kind -> new HashMap<>())
                    .putIfAbsent(element.stableKey(), element);
            if (element instanceof Field field) field.crmColumns().forEach(this::claim);
        }
    }

    private void claim(String column) {
        if (!claimed.add(column)) claimedTwice.add(column);
    }

    boolean has(ElementKind kind, String key) {
        return elements.getOrDefault(kind, Map.of()).containsKey(key);
    }

    boolean isProcessor(String recipient) {
        return elements.getOrDefault(ElementKind.RECIPIENT, Map.of()).get(recipient) instanceof Recipient known
                && known.kind() == RecipientKind.PROCESSOR;
    }

    boolean sendsOutOfEea(String recipient) {
        return elements.getOrDefault(ElementKind.TRANSFER, Map.of()).values().stream()
                .anyMatch(element -> element instanceof Transfer transfer
                        && transfer.valid().until() == null
                        && transfer.recipient().equals(recipient));
    }

    boolean isClaimedTwice(String column) {
        return claimedTwice.contains(column);
    }

    boolean liesWithinItself(BusinessArea area) {
        var seen = new HashSet<String>();
        var at = area;
        while (at != null && at.within() != null && seen.add(at.key())) at = area(at.within());
        return at != null && at.within() != null && at.key().equals(area.key());
    }

    private @Nullable BusinessArea area(@Nullable String key) {
        return (BusinessArea) elements.getOrDefault(ElementKind.AREA, Map.of()).get(String.valueOf(key));
    }

    boolean hasBasis(PurposeKey purpose, String personCategory) {
        return elements.getOrDefault(ElementKind.PURPOSE, Map.of()).get(purpose.value()) instanceof Purpose known
                && known.basisFor(personCategory).isPresent();
    }

    boolean needs(PurposeKey purpose, CategoryKey category) {
        return elements.getOrDefault(ElementKind.PURPOSE, Map.of()).get(purpose.value()) instanceof Purpose known
                && known.needs(category);
    }
}
