package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.ErasedBefore;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.ErasedThere;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.retention.SubjectHash;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the evidence of every erasure, and knows by it what must not come back (R7.4, R7.5). It is written in the transaction in which
 * data are erased, and once that has committed, outside the database too (see {@link ErasureFile}).
 */
@ApplicationScoped
public class ErasureLedger implements ErasedBefore {

    private Erasures erasures;
    private SubjectHashes hashes;
    private CurrentRegister register;
    private Event<ErasureRecorded> recorded;
    private Clock clock;

    protected ErasureLedger() {} // for CDI

    @Inject
    public ErasureLedger(
            Erasures erasures,
            SubjectHashes hashes,
            CurrentRegister register,
            Event<ErasureRecorded> recorded,
            Clock clock) {
        this.erasures = erasures;
        this.hashes = hashes;
        this.register = register;
        this.recorded = recorded;
        this.clock = clock;
    }

    /**
     * Records what a system has erased just now; only what is gone for sure, in the transaction that erased it.
     *
     * @param whose the same as the system was told
     * @param system which one it was that was told
     * @param gone what was erased there
     * @param rule the article by which it was, such as {@code 17(1)(b)}
     */
    public void record(Sought whose, String system, Collection<HeldDatum> gone, String rule) {
        record(whose, gone.stream().map(datum -> erased(system, datum, rule)).collect(Collectors.toSet()));
    }

    /**
     * Records that what the person had said of data is erased, and not the data: these may come again.
     *
     * @param of the data
     */
    public void recordAnnotations(Sought whose, String system, Collection<HeldDatum> of, String rule) {
        record(whose, of.stream().map(datum -> annotation(system, datum, rule)).collect(Collectors.toSet()));
    }

    private void record(Sought whose, Set<Erased> erased) {
        if (erased.isEmpty()) return;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var erasure = new Erasure(UUID.randomUUID(), whose.onBehalfOfCase(), now, hashes.of(whose), erased);
        erasures.add(erasure);
        recorded.fire(new ErasureRecorded(erasure));
    }

    private Erased erased(String system, HeldDatum datum, String rule) {
        var field = new FieldKey(datum.field());
        return new Erased(field, category(field), new SystemKey(system), new SystemKey(datum.system()), rule);
    }

    private Erased annotation(String system, HeldDatum datum, String rule) {
        var field = new FieldKey(datum.field());
        return Erased.annotation(field, category(field), new SystemKey(system), new SystemKey(datum.system()), rule);
    }

    private @Nullable CategoryKey category(FieldKey field) {
        return register.now().findField(field).map(Field::category).orElse(null);
    }

    /** What of theirs was erased in the system itself, and when at last: what is found there again has come back (R7.4). */
    public Map<FieldKey, ErasedThere> there(SystemKey system, Sought whose) {
        var theirs = hashes.of(whose).stream().map(SubjectHash::hash).toList();
        var last = new HashMap<FieldKey, ErasedThere>();
        for (var erasure : erasures.of(theirs))
            erasure.erased().stream()
                    .filter(erased -> erased.system().equals(system) && !erased.isAnnotation())
                    .forEach(erased -> last.merge(
                            erased.field(),
                            new ErasedThere(erasure.when(), erasure.caseId(), erased.rule()),
                            (one, other) -> one.when().isAfter(other.when()) ? one : other));
        return last;
    }

    @Override
    public List<Map<FieldKey, LocalDate>> of(SystemKey from, List<Set<KnownIdentifier>> known) {
        var hashed = known.stream()
                .map(one -> hashes.of(one).stream().map(SubjectHash::hash).collect(Collectors.toSet()))
                .toList();
        var found = erasures.of(hashed.stream().flatMap(Set::stream).distinct().toList());
        return hashed.stream().map(theirs -> erased(from, theirs, found)).toList();
    }

    private Map<FieldKey, LocalDate> erased(SystemKey from, Set<String> theirs, List<Erasure> found) {
        var days = new HashMap<FieldKey, LocalDate>();
        for (var erasure : found)
            if (erasure.isOfAnyOf(theirs))
                erasure.erased().stream()
                        .filter(erased -> erased.wouldComeBackFrom(from))
                        .forEach(erased -> days.merge(
                                erased.field(),
                                LocalDate.ofInstant(erasure.when(), clock.getZone()),
                                (one, other) -> one.isAfter(other) ? one : other));
        return days;
    }
}
