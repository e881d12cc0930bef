package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each recipient in the log learns once of each measure, and only of what they received (art. 19, statement 22). */
public final class NoticePolicy {

    private NoticePolicy() {}

    /** Whom, by key and by name. */
    private record Whom(String recipient, @Nullable String name, Measure measure) {}

    public static List<RecipientNotice> notices(
            UUID caseId, PersonId person, Map<Measure, Set<FieldKey>> measures, Collection<Disclosure> log) {
        var told = new LinkedHashMap<Whom, TreeSet<String>>();
        measures.forEach((measure, fields) -> log.stream()
                .filter(disclosure -> disclosure.reached(fields))
                .forEach(disclosure -> told.computeIfAbsent(
                                new Whom(disclosure.recipient(), disclosure.name(), measure), unseen -> new TreeSet<>())
                        .addAll(disclosure.fields().stream()
                                .filter(fields::contains)
                                .map(FieldKey::value)
                                .toList())));
        return told.entrySet().stream()
                .map(each -> new RecipientNotice(
                        caseId,
                        person,
                        each.getKey().recipient(),
                        each.getKey().name(),
                        each.getKey().measure(),
                        each.getValue().stream().map(FieldKey::new).toList()))
                .toList();
    }
}
