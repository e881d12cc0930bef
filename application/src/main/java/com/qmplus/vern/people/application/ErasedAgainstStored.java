package com.qmplus.vern.people.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredData.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what was erased against what is stored, for the checks of promises. It opens nothing. */
@ApplicationScoped
public class ErasedAgainstStored {

    private static final int AT_ONCE = 500;

    private StoredData stored;
    private DatumKeeper data;

    protected ErasedAgainstStored() {} // for CDI

    @Inject
    public ErasedAgainstStored(StoredData stored, DatumKeeper data) {
        this.stored = stored;
        this.data = data;
    }

    /** A datum of somebody, and when it was erased. */
    public record WasErased(PersonId person, ErasedPlace place, Instant when) {}

    /** Those that are held again, though the person has not come back since (R7.4), and nothing says that they have to be held (R7.3). */
    public Set<WasErased> back(Collection<WasErased> erased) {
        var everybody = erased.stream().map(WasErased::person).distinct().toList();
        var held = new ArrayList<Held>();
        for (int from = 0; from < everybody.size(); from += AT_ONCE)
            held.addAll(stored.held(everybody.subList(from, Math.min(everybody.size(), from + AT_ONCE))));
        var byPerson = held.stream().collect(Collectors.groupingBy(Held::person));
        return erased.stream()
                .filter(each -> byPerson.getOrDefault(each.person(), List.of()).stream()
                        .anyMatch(one -> each.place().is(one.field(), one.system())))
                .filter(this::isBack)
                .collect(Collectors.toSet());
    }

    private boolean isBack(WasErased erased) {
        var back = data.back(erased.person(), List.of(erased.place()), erased.when());
        return !back.isEmpty() && data.held(erased.person(), back).isEmpty();
    }
}
