package com.qmplus.vern.retention.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the ledger of erasures in the database and the one outside it the same (R7.4): what a copy of the database has forgotten is
 * erased again, what a crash kept from the file is written into it. A bean of its own, because the server lends the role to what a
 * start-up bean calls, not to its own beginning.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerKeeping {

    private static final Logger LOG = Logger.getLogger(LedgerKeeping.class.getName());
    private static final int AT_ONCE = 500;

    private LedgerReplay replay;
    private ErasureFile file;
    private SubjectHashes hashes;
    private Settings settings;
    private Clock clock;

    protected LedgerKeeping() {} // for EJB

    @Inject
    public LedgerKeeping(LedgerReplay replay, ErasureFile file, SubjectHashes hashes, Settings settings, Clock clock) {
        this.replay = replay;
        this.file = file;
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @FreeOfPersonalData("keyed hashes; the door leaves a trace of each person of whom something is erased again")
    public void bringTogether() {
        var listed = file.read();
        var stored = new HashSet<>(replay.ids());
        var missing = listed.stream()
                .filter(erasure -> !erasure.when().isBefore(oldest()))
                .filter(erasure -> stored.add(erasure.id()))
                .toList();
        catchUp();
        if (!missing.isEmpty()) eraseAgain(missing);
        listed.forEach(erasure -> stored.remove(erasure.id()));
        inBatches(stored).forEach(ids -> file.append(replay.all(ids)));
    }

    /** What came back and was held goes once nothing holds it any more (R7.3, R7.4). */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @FreeOfPersonalData("keyed hashes; the door leaves a trace of each person of whom something is erased again")
    public void catchUp() {
        var waiting = replay.heldBack();
        if (waiting.isEmpty()) return;
        var people = recognised(waiting);
        waiting.forEach(erasure -> replay.onceMore(erasure, people.getOrDefault(erasure.id(), List.of())));
        tellOfHeld();
    }

    private void tellOfHeld() {
        int held = replay.heldBack().size();
        if (held > 0)
            LOG.log(
                    Level.WARNING,
                    "What {0} erasures tell of has come back and is held: it is erased again when nothing holds it",
                    held);
    }

    /** Its own time is over: nothing is told any longer of what was erased before (R7.5). */
    @FreeOfPersonalData("keyed hashes")
    public void forget() {
        replay.removeBefore(oldest());
        file.forgetBefore(oldest());
    }

    /** Likewise in the file alone, which a node may have of its own. */
    @FreeOfPersonalData("keyed hashes")
    public void forgetOutside() {
        file.forgetBefore(oldest());
    }

    private void eraseAgain(List<Erasure> missing) {
        var people = recognised(missing);
        missing.forEach(erasure -> replay.again(erasure, people.getOrDefault(erasure.id(), List.of())));
        long back = people.values().stream().flatMap(List::stream).distinct().count();
        LOG.log(
                Level.WARNING,
                "This database is older than {0} erasures, which have been carried out again; data of {1} people had come back",
                new Object[] {missing.size(), back});
        tellOfHeld();
    }

    /** By the id of each erasure, who is here again. */
    private Map<UUID, List<PersonId>> recognised(List<Erasure> missing) {
        var byHash = new HashMap<String, List<UUID>>();
        for (var erasure : missing)
            for (var subject : erasure.subjects())
                byHash.computeIfAbsent(subject.hash(), hash -> new ArrayList<>())
                        .add(erasure.id());
        var people = new HashMap<UUID, List<PersonId>>();
        var onBehalfOf = new CaseRef(missing.getFirst().caseId());
        var some = replay.people(null, AT_ONCE, onBehalfOf);
        while (!some.isEmpty()) {
            for (var person : some)
                byHash.getOrDefault(hashes.of(person), List.of())
                        .forEach(erasure -> people.computeIfAbsent(erasure, id -> new ArrayList<>())
                                .add(person));
            some = replay.people(some.getLast(), AT_ONCE, onBehalfOf);
        }
        return people;
    }

    private static List<List<UUID>> inBatches(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var batches = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += AT_ONCE)
            batches.add(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        return batches;
    }

    private Instant oldest() {
        return LocalDate.now(clock)
                .minusYears(settings.number(Setting.LEDGER_YEARS))
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
