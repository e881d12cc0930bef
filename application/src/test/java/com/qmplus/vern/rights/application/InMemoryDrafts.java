package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Drafts;
import com.qmplus.vern.rights.RequestDraft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryDrafts implements Drafts {

    private final Map<DraftId, RequestDraft> drafts = new LinkedHashMap<>();

    @Override
    public void add(RequestDraft draft) {
        drafts.put(draft.id(), draft);
    }

    @Override
    public Optional<RequestDraft> find(DraftId id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public Optional<RequestDraft> findAlone(DraftId id) {
        return find(id);
    }

    @Override
    public List<RequestDraft> startedBy(Instant instant, int most) {
        return drafts.values().stream()
                .filter(draft -> draft.hasExpired(instant.plus(RequestDraft.LIFE)))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(RequestDraft draft) {
        drafts.remove(draft.id());
    }
}
