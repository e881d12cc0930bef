package com.qmplus.vern.retention.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.ErasedPlace;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.retention.Erased;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.retention.Erasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of bringing database and file together, each in a transaction of its own: what breaks off goes on at the next start. */
@ApplicationScoped
public class LedgerReplay {

    private Erasures erasures;
    private PersonalDataDoor door;

    protected LedgerReplay() {} // for CDI

    @Inject
    public LedgerReplay(Erasures erasures, PersonalDataDoor door) {
        this.erasures = erasures;
        this.door = door;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<UUID> ids() {
        return erasures.ids();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Erasure> all(Collection<UUID> ids) {
        var found = erasures.all(ids);
        found.forEach(erasure -> {
            erasure.subjects();
            erasure.erased();
        });
        return found;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PersonId> people(@Nullable PersonId after, int limit, CaseRef onBehalfOf) {
        return door.ids(after, limit, new Use.ForReplay(onBehalfOf));
    }

    /** Erases again what came back and nothing holds, of those whom it recognises, and takes the erasure into the ledger. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void again(Erasure erasure, Collection<PersonId> people) {
        if (erasures.ids().contains(erasure.id())) return; // another node was quicker
        boolean isHeld = eraseAgain(erasure, people);
        erasures.add(erasure);
        if (isHeld) erasures.holdBack(erasure.id());
    }

    /** Those of which something is held, and has yet to go again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Erasure> heldBack() {
        return all(erasures.heldBack());
    }

    /** What was held may go by now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void onceMore(Erasure erasure, Collection<PersonId> people) {
        if (!eraseAgain(erasure, people)) erasures.letGo(erasure.id());
    }

    private boolean eraseAgain(Erasure erasure, Collection<PersonId> people) {
        var places = erasure.erased().stream()
                .filter(Erased::isVerns)
                .map(erased -> new ErasedPlace(erased.field(), erased.origin(), erased.isAnnotation()))
                .toList();
        var use = new Use.ForReplay(new CaseRef(erasure.caseId()));
        boolean isHeld = false;
        for (var person : places.isEmpty() ? List.<PersonId>of() : people)
            isHeld |= door.eraseAgain(person, places, erasure.when(), use);
        return isHeld;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int removeBefore(Instant instant) {
        return erasures.removeBefore(instant);
    }
}
