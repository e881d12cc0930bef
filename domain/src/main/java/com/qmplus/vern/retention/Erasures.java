package com.qmplus.vern.retention;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every erasure whose time is not over. */
public interface Erasures {

    void add(Erasure erasure);

    /** Those that recognise somebody by any of the hashes. */
    List<Erasure> of(Collection<String> hashes);

    Set<UUID> ids();

    List<Erasure> all(Collection<UUID> ids);

    /** Every datum that was erased in Vern itself, and not what somebody had said of one. */
    List<Gone> gone();

    /**
     * @param caseId for which case it was erased
     * @param origin the system that it came from
     */
    record Gone(UUID caseId, Instant when, FieldKey field, SystemKey origin) {}

    /** Something that it tells of came back, and may not go for now (R7.3). */
    void holdBack(UUID erasure);

    /** Those of which something has yet to go again. */
    Set<UUID> heldBack();

    /** Nothing that it tells of is held back any more. */
    void letGo(UUID erasure);

    /** Lets those go that were recorded before; says how many. */
    int removeBefore(Instant instant);
}
