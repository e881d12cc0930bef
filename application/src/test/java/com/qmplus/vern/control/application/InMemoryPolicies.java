package com.qmplus.vern.control.application;

import com.qmplus.vern.control.DraftAlready;
import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

public final class InMemoryPolicies implements Policies {

    private final TreeMap<Integer, PolicyVersion> all = new TreeMap<>();

    @Override
    public void add(PolicyVersion version) {
        if (all.putIfAbsent(version.number(), version) != null) throw new DraftAlready();
    }

    @Override
    public PolicyVersion get(int number, long version) {
        var found = find(number).orElseThrow(() -> new NotFound("policy"));
        StalePage.refuse(version, found.version());
        return found;
    }

    @Override
    public Optional<PolicyVersion> find(int number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public Optional<PolicyVersion> published() {
        return all().stream().filter(PolicyVersion::isPublished).findFirst();
    }

    @Override
    public Optional<PolicyVersion> draft() {
        return all().stream().filter(each -> !each.isPublished()).findFirst();
    }

    @Override
    public List<PolicyVersion> all() {
        return List.copyOf(all.descendingMap().values());
    }

    @Override
    public void remove(PolicyVersion draft) {
        all.remove(draft.number());
    }
}
