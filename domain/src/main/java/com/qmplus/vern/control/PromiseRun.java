package com.qmplus.vern.control;

import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All checks at once, by night or because somebody asked; what they saw is kept and never changes. */
@Entity
@Table(name = "promise_run")
public class PromiseRun {

    @Id
    private UUID id;

    @Column(name = "begun_on")
    private Instant begun;

    @Column(name = "ended_on")
    private Instant ended;

    /** Nobody, by night. */
    @Column(name = "asked_by")
    private @Nullable EmployeeId by;

    @ElementCollection
    @CollectionTable(name = "promise_result", joinColumns = @JoinColumn(name = "run_id"))
    @OrderBy("check")
    private List<CheckResult> results = new ArrayList<>();

    protected PromiseRun() {} // for JPA

    public PromiseRun(UUID id, Instant begun, Instant ended, @Nullable EmployeeId by, Collection<CheckResult> results) {
        this.id = id;
        this.begun = begun;
        this.ended = ended;
        this.by = by;
        this.results.addAll(results);
    }

    /** Each promise; one that nothing looked at cannot be told. */
    public Map<Promise, PromiseState> states() {
        var found = results.stream()
                .collect(Collectors.groupingBy(
                        CheckResult::promise, Collectors.mapping(CheckResult::state, Collectors.toList())));
        var states = new EnumMap<Promise, PromiseState>(Promise.class);
        for (var promise : Promise.values())
            states.put(promise, PromiseState.ofAll(found.getOrDefault(promise, List.of())));
        return states;
    }

    public UUID id() {
        return id;
    }

    public Instant begun() {
        return begun;
    }

    public Instant ended() {
        return ended;
    }

    public @Nullable EmployeeId by() {
        return by;
    }

    public List<CheckResult> results() {
        return List.copyOf(results);
    }
}
