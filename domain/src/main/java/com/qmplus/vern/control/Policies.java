package com.qmplus.vern.control;

import java.util.List;
import java.util.Optional;

/** The versions of the policy. */
public interface Policies {

    void add(PolicyVersion version);

    /**
     * @throws com.qmplus.vern.shared.NotFound there is none of that number
     * @throws com.qmplus.vern.shared.StalePage it has changed since that version of it
     */
    PolicyVersion get(int number, long version);

    Optional<PolicyVersion> find(int number);

    /** The one that holds now: the last that was published. */
    Optional<PolicyVersion> published();

    /** The one that is being tied. */
    Optional<PolicyVersion> draft();

    /** The latest first. */
    List<PolicyVersion> all();

    void remove(PolicyVersion draft);
}
