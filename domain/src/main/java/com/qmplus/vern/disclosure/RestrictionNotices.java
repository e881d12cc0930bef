package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What recipients are to be told as soon as a case restricts what they received of somebody, and when it is let go (GDPR art. 19):
 * whatever they were told of the same person before, by this case or another. Who has not been told yet of what is no longer so need not be; and
 * nobody is told that data are free again while anything else restricts them.
 *
 * @param overtaken those that nobody need be told of any more, of whichever case
 * @param fresh those that are to be told now
 */
public record RestrictionNotices(List<RecipientNotice> overtaken, List<RecipientNotice> fresh) {

    /** By which case, and of whom. */
    private record Concerning(UUID caseId, PersonId person) {}

    /** Whom, by key and by name. */
    private record Whom(String recipient, @Nullable String name) {

        static Whom of(Disclosure disclosure) {
            return new Whom(disclosure.recipient(), disclosure.name());
        }

        static Whom of(RecipientNotice notice) {
            return new Whom(notice.recipient(), notice.name());
        }
    }

    /**
     * @param person whose data they are, also where the case has turned out to be another's
     * @param restricted what the case restricts of theirs now
     * @param held what anything restricts of theirs now
     * @param ended what was restricted, and what is used no longer since: of that nobody is told that it is free again
     * @param log what recipients have received of theirs
     * @param known what any case made us tell of them before
     */
    public static RestrictionNotices of(
            UUID caseId,
            PersonId person,
            Set<FieldKey> restricted,
            Set<FieldKey> held,
            Set<FieldKey> ended,
            Collection<Disclosure> log,
            Collection<RecipientNotice> known) {
        var whom = new LinkedHashSet<Whom>();
        log.stream().filter(one -> one.reached(restricted)).map(Whom::of).forEach(whom::add);
        known.stream().map(Whom::of).forEach(whom::add);
        var all = new RestrictionNotices(new ArrayList<>(), new ArrayList<>());
        for (var one : whom) {
            var received = log.stream()
                    .filter(disclosure ->
                            disclosure.isAllowed() && Whom.of(disclosure).equals(one))
                    .flatMap(disclosure -> disclosure.fields().stream())
                    .filter(restricted::contains)
                    .collect(Collectors.toSet());
            var mine = known.stream()
                    .filter(notice -> Whom.of(notice).equals(one) && !notice.isOvertaken())
                    .toList();
            all.add(new Concerning(caseId, person), one, received, union(restricted, held), ended, mine);
        }
        return all;
    }

    private static Set<FieldKey> union(Set<FieldKey> these, Set<FieldKey> those) {
        return Stream.concat(these.stream(), those.stream()).collect(Collectors.toSet());
    }

    private void add(
            Concerning concerning,
            Whom whom,
            Set<FieldKey> now,
            Set<FieldKey> held,
            Set<FieldKey> ended,
            List<RecipientNotice> mine) {
        var over = mine.stream()
                .filter(notice -> notice.isOpen() && !isStillSo(notice, held))
                .toList();
        overtaken.addAll(over);
        var told = told(mine.stream().filter(notice -> !over.contains(notice)).toList());
        var gone = fields(mine, Measure.ERASED).collect(Collectors.toSet());
        add(concerning, whom, Measure.RESTRICTED, now.stream().filter(field -> !told.contains(field)));
        add(
                concerning,
                whom,
                Measure.RELEASED,
                told.stream()
                        .filter(field -> !held.contains(field) && !ended.contains(field) && !gone.contains(field)));
    }

    private static boolean isStillSo(RecipientNotice notice, Set<FieldKey> held) {
        return switch (notice.measure()) {
            case RESTRICTED -> held.containsAll(notice.fields());
            case RELEASED -> notice.fields().stream().noneMatch(held::contains);
            case CORRECTED, ERASED -> true;
        };
    }

    /** What they were told is restricted as often as not that it is free again. */
    private static Set<FieldKey> told(List<RecipientNotice> notices) {
        var told = new HashSet<FieldKey>();
        fields(notices, Measure.RESTRICTED).distinct().forEach(field -> {
            var times =
                    fields(notices, Measure.RESTRICTED).filter(field::equals).count();
            if (times > fields(notices, Measure.RELEASED).filter(field::equals).count()) told.add(field);
        });
        return told;
    }

    private static Stream<FieldKey> fields(List<RecipientNotice> notices, Measure measure) {
        return notices.stream()
                .filter(notice -> notice.measure() == measure)
                .flatMap(notice -> notice.fields().stream());
    }

    private void add(Concerning concerning, Whom whom, Measure measure, Stream<FieldKey> fields) {
        var all = fields.toList();
        if (!all.isEmpty())
            fresh.add(new RecipientNotice(
                    concerning.caseId(), concerning.person(), whom.recipient(), whom.name(), measure, all));
    }
}
