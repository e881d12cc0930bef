package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessDraft;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryDrafts implements Drafts {

    private final Map<DraftId, AccessDraft> drafts = new LinkedHashMap<>();

    @Override
    public void add(AccessDraft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public Optional<AccessDraft> find(DraftId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Optional<AccessDraft> findAlone(DraftId id) {
        return find(id);
    }

    @Override
    public List<AccessDraft> startedBy(Instant instant, int most) {
        return drafts.values().stream()
                .filter(draft -> draft.hasExpired(instant.plus(AccessDraft.LIFE)))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(AccessDraft draft) {
        drafts.remove(draft.id());
    }
}
