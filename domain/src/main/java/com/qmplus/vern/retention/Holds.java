package com.qmplus.vern.retention;

import com.qmplus.vern.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every hold, also those that were lifted. */
public interface Holds {

    void add(Hold hold);

    Optional<Hold> find(UUID id);

    /** All of a person, the lifted ones too, in the order in which they were set. */
    List<Hold> of(PersonId person);

    /** Those of a person that stand, in the order in which they were set. */
    List<Hold> standing(PersonId person);
}
