package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Deputyships;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

public final class InMemoryDeputyships implements Deputyships {

    private final List<Deputyship> all = new ArrayList<>();

    @Override
    public void add(Deputyship one) {
        all.add(one);
    }

    @Override
    public Optional<Deputyship> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Deputyship> ahead(LocalDate day) {
        return inOrder().filter(one -> one.isAhead(day)).toList();
    }

    @Override
    public List<Deputyship> heldBy(EmployeeId deputy, LocalDate day) {
        return inOrder()
                .filter(one -> one.deputy().equals(deputy) && one.holdsOn(day))
                .toList();
    }

    @Override
    public List<Deputyship> standingFor(EmployeeId absent, LocalDate day) {
        return inOrder()
                .filter(one -> one.absent().equals(absent) && one.holdsOn(day))
                .toList();
    }

    private Stream<Deputyship> inOrder() {
        return all.stream()
                .sorted(Comparator.comparing((Deputyship one) -> one.days().from())
                        .thenComparing(one -> one.id().toString()));
    }
}
