package com.qmplus.vern.staff;

import java.time.Instant;
import java.util.Optional;

/** The calls of other systems that may be repeated, for as long as they may. */
public interface KeyedCalls {

    void add(KeyedCall call);

    Optional<KeyedCall> find(String mac);

    void forgetBefore(Instant time);
}
