package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeDraft;
import com.qmplus.vern.register.NoticeMark;
import com.qmplus.vern.register.NoticeState;
import com.qmplus.vern.register.NoticeVersion;
import com.qmplus.vern.register.Notices;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

class InMemoryNotices implements Notices {

    private final TreeMap<Integer, NoticeVersion> versions = new TreeMap<>();
    private final List<NoticeDraft> drafts = new ArrayList<>();

    @Override
    public Optional<NoticeVersion> latest() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.lastEntry().getValue());
    }

    @Override
    public Optional<NoticeVersion> find(int number) {
        return Optional.ofNullable(versions.get(number));
    }

    @Override
    public List<NoticeMark> marks() {
        return versions.descendingMap().values().stream().map(NoticeMark::of).toList();
    }

    @Override
    public void publish(NoticeVersion version) {
        versions.put(version.number(), version);
    }

    @Override
    public Optional<NoticeDraft> draft() {
        return drafts.stream()
                .filter(draft -> draft.state() != NoticeState.PUBLISHED)
                .findFirst();
    }

    @Override
    public NoticeDraft draft(long version) {
        var draft = draft().orElseThrow(() -> new NotFound("notice draft"));
        StalePage.refuse(version, draft.version());
        return draft;
    }

    @Override
    public void add(NoticeDraft draft) {
        if (draft().isPresent() && draft.state() != NoticeState.PUBLISHED) throw new StalePage(0, List.of());
        drafts.add(draft);
    }
}
