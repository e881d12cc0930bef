package com.qmplus.vern.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed from one notice to another, piece by piece: readable, so that a new purpose is one change and not twenty. */
public final class NoticeDiff {

    private final Map<String, NoticeLine> before;
    private final Map<String, NoticeLine> after;

    private NoticeDiff(List<NoticeLine> before, List<NoticeLine> after) {
        this.before = byKey(before);
        this.after = byKey(after);
    }

    public static List<NoticeChange> between(NoticeContent before, NoticeContent after) {
        return new NoticeDiff(NoticeLines.of(before), NoticeLines.of(after)).changes();
    }

    /** What a notice says that is no longer so, or no longer all: its facts beside those of the register now. */
    public static List<NoticeChange> untruths(NoticeContent published, NoticeFacts now) {
        return between(published, published.with(now));
    }

    private static Map<String, NoticeLine> byKey(List<NoticeLine> lines) {
        var found = new LinkedHashMap<String, NoticeLine>();
        lines.forEach(line -> found.putIfAbsent(line.key(), line));
        return found;
    }

    private List<NoticeChange> changes() {
        var changes = new ArrayList<NoticeChange>();
        var groupsBefore = groups(before);
        var groupsAfter = groups(after);
        var told = new HashSet<String>();
        for (var line : before.values()) {
            var now = after.get(line.key());
            if (now == null && (groupsAfter.contains(line.group()) || told.add(line.group())))
                changes.add(
                        new NoticeChange(line.section(), line.aspect(), line.about(), line.with(), line.value(), null));
            else if (now != null && !now.value().equals(line.value()))
                changes.add(new NoticeChange(
                        line.section(), line.aspect(), now.about(), now.with(), line.value(), now.value()));
        }
        for (var line : after.values())
            if (!before.containsKey(line.key()) && (groupsBefore.contains(line.group()) || told.add(line.group())))
                changes.add(
                        new NoticeChange(line.section(), line.aspect(), line.about(), line.with(), null, line.value()));
        changes.sort(Comparator.comparing(NoticeChange::section));
        return changes;
    }

    private static Set<String> groups(Map<String, NoticeLine> lines) {
        return lines.values().stream().map(NoticeLine::group).collect(Collectors.toSet());
    }
}
