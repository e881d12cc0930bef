package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.NamedId;
import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.audit.NamesBehindIds.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the features know of the names behind the log's ids. */
@ApplicationScoped
public class Names {

    private Iterable<NamesBehindIds> features;

    protected Names() {} // for CDI

    @Inject
    public Names(@Any Instance<NamesBehindIds> features) {
        this((Iterable<NamesBehindIds>) features);
    }

    private Names(Iterable<NamesBehindIds> features) {
        this.features = features;
    }

    static Names of(NamesBehindIds... features) {
        return new Names(List.of(features));
    }

    List<NamedId> find(String text) {
        return each().flatMap(feature -> feature.find(text).stream()).toList();
    }

    /** The entries as lines; each feature is asked once for all of its ids. */
    List<AuditLine> told(List<AccessEntry> entries) {
        var known = new EnumMap<Kind, Map<String, String>>(Kind.class);
        each().forEach(feature -> known.computeIfAbsent(feature.kind(), kind -> new HashMap<>())
                .putAll(feature.names(ids(entries, feature.kind()))));
        return entries.stream().map(entry -> line(entry, known)).toList();
    }

    private Stream<NamesBehindIds> each() {
        var stream = Stream.<NamesBehindIds>builder();
        features.forEach(stream);
        return stream.build();
    }

    private static List<String> ids(List<AccessEntry> entries, Kind kind) {
        Function<AccessEntry, @Nullable Object> id = entry -> switch (kind) {
            case EMPLOYEE -> entry.circumstances().actor();
            case PERSON -> entry.access().person();
            case CASE -> entry.access().caseId();
        };
        return entries.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static AuditLine line(AccessEntry entry, Map<Kind, Map<String, String>> known) {
        var access = entry.access();
        var circumstances = entry.circumstances();
        return new AuditLine(
                Objects.requireNonNull(entry.id()),
                circumstances.recordedOn(),
                circumstances.actor(),
                name(known, Kind.EMPLOYEE, circumstances.actor()),
                circumstances.role(),
                access.person(),
                name(known, Kind.PERSON, access.person()),
                access.caseId(),
                name(known, Kind.CASE, access.caseId()),
                access.categories(),
                access.operation(),
                access.purpose(),
                circumstances.address(),
                access.outcome(),
                access.hits(),
                access.follows(),
                circumstances.action());
    }

    private static @Nullable String name(Map<Kind, Map<String, String>> known, Kind kind, @Nullable Object id) {
        return id == null ? null : known.getOrDefault(kind, Map.of()).get(id.toString());
    }
}
