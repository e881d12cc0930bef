package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationState;
import com.qmplus.vern.register.Consultations;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class InMemoryConsultations implements Consultations {

    private final Map<UUID, Consultation> all = new LinkedHashMap<>();

    @Override
    public Optional<Consultation> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Consultation getForChange(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("consultation"));
    }

    @Override
    public List<Consultation> about(ElementRef element) {
        return all.values().stream()
                .filter(it -> it.about().equals(element))
                .sorted(YOUNGEST_FIRST)
                .toList();
    }

    @Override
    public List<Consultation> waiting(ConsultationState state) {
        return all.values().stream()
                .filter(it -> it.state() == state)
                .sorted(Comparator.comparing(Consultation::since)
                        .thenComparing(it -> it.id().toString()))
                .toList();
    }

    @Override
    public long count(ConsultationState state) {
        return waiting(state).size();
    }

    @Override
    public void add(Consultation consultation) {
        if (all.putIfAbsent(consultation.id(), consultation) != null) throw new StalePage(0, List.of());
    }
}
