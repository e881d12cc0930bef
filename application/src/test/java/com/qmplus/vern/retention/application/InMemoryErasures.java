package com.qmplus.vern.retention.application;

import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

public final class InMemoryErasures implements Erasures {

    private final Map<UUID, Erasure> erasures = new LinkedHashMap<>();
    private final Set<UUID> heldBack = new HashSet<>();

    @Override
    public void add(Erasure erasure) {
        erasures.put(erasure.id(), erasure);
    }

    @Override
    public List<Erasure> of(Collection<String> hashes) {
        return erasures.values().stream()
                .filter(erasure -> erasure.isOfAnyOf(hashes))
                .toList();
    }

    @Override
    public Set<UUID> ids() {
        return Set.copyOf(erasures.keySet());
    }

    @Override
    public List<Erasure> all(Collection<UUID> ids) {
        return erasures.values().stream()
                .filter(erasure -> ids.contains(erasure.id()))
                .sorted(Comparator.comparing(Erasure::when))
                .toList();
    }

    @Override
    public List<Gone> gone() {
        return erasures.values().stream()
                .flatMap(erasure -> erasure.erased().stream()
                        .filter(erased -> erased.isVerns() && !erased.isAnnotation())
                        .map(erased -> new Gone(erasure.caseId(), erasure.when(), erased.field(), erased.origin())))
                .toList();
    }

    @Override
    public void holdBack(UUID erasure) {
        heldBack.add(erasure);
    }

    @Override
    public Set<UUID> heldBack() {
        return Set.copyOf(heldBack);
    }

    @Override
    public void letGo(UUID erasure) {
        heldBack.remove(erasure);
    }

    @Override
    public int removeBefore(Instant instant) {
        int before = erasures.size();
        erasures.values().removeIf(erasure -> erasure.when().isBefore(instant));
        heldBack.retainAll(erasures.keySet());
        return before - erasures.size();
    }
}
