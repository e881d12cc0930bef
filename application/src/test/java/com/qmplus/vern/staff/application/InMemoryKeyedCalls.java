package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.KeyedCall;
import com.qmplus.vern.staff.KeyedCalls;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryKeyedCalls implements KeyedCalls {

    private final Map<String, KeyedCall> calls = new HashMap<>();

    @Override
    public void add(KeyedCall call) {
        calls.put(call.mac(), call);
    }

    @Override
    public Optional<KeyedCall> find(String mac) {
        return Optional.ofNullable(calls.get(mac));
    }

    @Override
    public void forgetBefore(Instant time) {
        calls.values().removeIf(call -> call.called().isBefore(time));
    }
}
