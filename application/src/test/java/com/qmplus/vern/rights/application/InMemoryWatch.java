package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.Watch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whatever it is given, whenever it was. */
public final class InMemoryWatch implements Watch {

    private final List<Seen> cases = new ArrayList<>();
    private final List<Underway> errands = new ArrayList<>();

    void add(Seen seen) {
        cases.add(seen);
    }

    void add(Underway errand) {
        errands.add(errand);
    }

    @Override
    public List<Seen> cases(Instant answeredSince) {
        return List.copyOf(cases);
    }

    @Override
    public List<Underway> errands(List<ErrandKind> kinds, Instant settledSince) {
        return List.copyOf(errands);
    }
}
