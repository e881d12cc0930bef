package com.qmplus.vern.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface SignInTallies {

    void add(SignInTally tally);

    /** Held until the transaction ends, so that failures that come together are all counted. */
    Optional<SignInTally> find(String door);

    /** Those of all doors that begin so: of one name. */
    List<SignInTally> beginning(String nameMac);

    void remove(String door);

    /** Those whose last failure was before that tell nothing any more. */
    void forgetBefore(Instant time);
}
