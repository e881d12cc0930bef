package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
