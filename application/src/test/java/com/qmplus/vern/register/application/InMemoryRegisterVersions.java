package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryRegisterVersions implements RegisterVersions {

    private final TreeMap<Integer, RegisterVersion> versions = new TreeMap<>();
    private final List<ElementRevision> elements = new ArrayList<>();

    @Override
    public Optional<RegisterVersion> latest() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.lastEntry().getValue());
    }

    @Override
    public Optional<RegisterVersion> find(int number) {
        return Optional.ofNullable(versions.get(number));
    }

    @Override
    public Optional<RegisterVersion> at(Instant instant) {
        return versions.descendingMap().values().stream()
                .filter(version -> !version.madeOn().isAfter(instant))
                .findFirst();
    }

    @Override
    public RegisterVersion latestForChange() {
        return latest().orElseThrow();
    }

    @Override
    public List<RegisterVersion> find(Collection<Integer> numbers) {
        return numbers.stream().map(versions::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<ElementRevision> history(ElementRef element) {
        return elements.stream()
                .filter(it -> it.kind() == element.kind() && it.elementKey().equals(element.key()))
                .sorted(Comparator.comparingInt(ElementRevision::revision).reversed())
                .toList();
    }

    @Override
    public List<ElementRevision> elements(int version) {
        return elements.stream()
                .filter(element -> element.holdsIn(version))
                .sorted(Comparator.comparingInt(ElementRevision::place))
                .toList();
    }

    @Override
    public void add(RegisterVersion version, List<ElementRevision> added) {
        versions.put(version.number(), version);
        elements.addAll(added);
    }
}
