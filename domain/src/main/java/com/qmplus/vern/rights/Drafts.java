package com.qmplus.vern.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts of the last hour. */
public interface Drafts {

    void add(RequestDraft draft);

    Optional<RequestDraft> find(DraftId id);

    /** For a change: alone with it until the transaction ends, so that nothing is sent twice. */
    Optional<RequestDraft> findAlone(DraftId id);

    List<RequestDraft> startedBy(Instant instant, int most);

    void remove(RequestDraft draft);
}
