package com.qmplus.vern.rights;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The searches of one case, taken together, in the order of their keys. */
public record Searches(List<SystemSearch> all) {

    public Searches {
        all = all.stream().sorted(Comparator.comparing(SystemSearch::system)).toList();
    }

    /** Waiting or failed: nothing that an answer can stand on. */
    public int withoutResult() {
        return (int) all.stream().filter(search -> !search.result().isKnown()).count();
    }

    /** Every system has been searched, with a result. */
    public boolean areComplete() {
        return !all.isEmpty() && withoutResult() == 0;
    }

    /** In a system that Vern cannot reach: not merely the case's own data. */
    public boolean foundSomethingByHand() {
        return all.stream().anyMatch(search -> !search.byMachine() && search.result() == SearchResult.FOUND);
    }

    /** How many data were found in all. */
    public int found() {
        return all.stream().mapToInt(SystemSearch::items).sum();
    }

    public boolean foundSomething() {
        return all.stream().anyMatch(search -> search.result() == SearchResult.FOUND);
    }

    /** A machine has not searched yet, or failed to: it can be asked (again). */
    public boolean awaitMachine() {
        return all.stream()
                .anyMatch(search -> search.byMachine() && !search.result().isKnown());
    }

    public Optional<SystemSearch> of(String system) {
        return all.stream().filter(search -> search.system().equals(system)).findFirst();
    }
}
