package com.qmplus.vern.staff;

import java.time.Instant;
import java.util.Optional;

public interface SignInTallies {

    void add(SignInTally tally);

    /** Held until the transaction ends, so that failures that come together are all counted. */
    Optional<SignInTally> find(String nameMac);

    void remove(String nameMac);

    /** Those whose last failure was before that tell nothing any more. */
    void forgetBefore(Instant time);
}
