package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.ErasureHolds;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells those who erase what is held (R7.3). */
@ApplicationScoped
public class HoldsOfPeople implements ErasureHolds {

    private Holds holds;

    protected HoldsOfPeople() {} // for CDI

    @Inject
    public HoldsOfPeople(Holds holds) {
        this.holds = holds;
    }

    @Override
    public HeldBack of(PersonId person) {
        var standing = holds.standing(person);
        return new HeldBack(
                standing.stream().anyMatch(hold -> hold.field() == null),
                standing.stream().map(Hold::field).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
