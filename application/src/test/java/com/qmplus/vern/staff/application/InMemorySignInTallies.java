package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemorySignInTallies implements SignInTallies {

    private final Map<String, SignInTally> tallies = new HashMap<>();

    @Override
    public void add(SignInTally tally) {
        tallies.put(tally.nameMac(), tally);
    }

    @Override
    public Optional<SignInTally> find(String nameMac) {
        return Optional.ofNullable(tallies.get(nameMac));
    }

    @Override
    public void remove(String nameMac) {
        tallies.remove(nameMac);
    }

    @Override
    public void forgetBefore(Instant time) {
        tallies.values().removeIf(tally -> tally.lastFailure().isBefore(time));
    }
}
