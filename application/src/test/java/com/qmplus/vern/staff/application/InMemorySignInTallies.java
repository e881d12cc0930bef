package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.SignInTallies;
import com.qmplus.vern.staff.SignInTally;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemorySignInTallies implements SignInTallies {

    private final Map<String, SignInTally> tallies = new HashMap<>();

    @Override
    public void add(SignInTally tally) {
        tallies.put(tally.door(), tally);
    }

    @Override
    public Optional<SignInTally> find(String door) {
        return Optional.ofNullable(tallies.get(door));
    }

    @Override
    public List<SignInTally> beginning(String nameMac) {
        return tallies.values().stream()
                .filter(tally -> tally.door().startsWith(nameMac))
                .toList();
    }

    @Override
    public void remove(String door) {
        tallies.remove(door);
    }

    @Override
    public void forgetBefore(Instant time) {
        tallies.values().removeIf(tally -> tally.lastFailure().isBefore(time));
    }
}
