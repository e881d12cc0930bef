package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.ErasedAgainstStored;
import com.qmplus.vern.people.application.ErasedAgainstStored.WasErased;
import com.qmplus.vern.people.application.ErasedPlace;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.retention.Erasures.Gone;
import com.qmplus.vern.rights.Watch;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What was erased here is not held again, after no import and no backup: the ledger beside the store (GDPR art. 17; R7.4; P14). */
@ApplicationScoped
public class ErasedStaysErased implements PromiseCheck {

    private static final int AT_ONCE = 500;

    private Erasures erasures;
    private Watch watch;
    private ErasedAgainstStored stored;

    protected ErasedStaysErased() {} // for CDI

    @Inject
    public ErasedStaysErased(Erasures erasures, Watch watch, ErasedAgainstStored stored) {
        this.erasures = erasures;
        this.watch = watch;
        this.stored = stored;
    }

    @Override
    public String key() {
        return "erased-stays-erased";
    }

    @Override
    public Promise promise() {
        return Promise.P14;
    }

    /** The ledger itself knows nobody: whose an erasure was its case says, for as long as the case is kept. */
    @Override
    public Checked look(Instant now) {
        var gone = erasures.gone();
        var whose = whose(gone.stream().map(Gone::caseId).distinct().toList());
        var known =
                gone.stream().filter(each -> whose.containsKey(each.caseId())).toList();
        var back = stored.back(known.stream().map(each -> erased(each, whose)).toList());
        var offending = known.stream()
                .filter(each -> back.contains(erased(each, whose)))
                .toList();
        var named = offending.stream()
                .map(Gone::caseId)
                .distinct()
                .map(request -> new Offence(Offence.Kind.CASE, request.toString(), "came-back"))
                .toList();
        return Checked.of(known.size(), offending.size(), named, "nothing-erased");
    }

    private Map<UUID, PersonId> whose(List<UUID> cases) {
        var whose = new HashMap<UUID, PersonId>();
        for (int from = 0; from < cases.size(); from += AT_ONCE)
            whose.putAll(watch.people(cases.subList(from, Math.min(cases.size(), from + AT_ONCE))));
        return whose;
    }

    private static WasErased erased(Gone gone, Map<UUID, PersonId> whose) {
        var place = new ErasedPlace(gone.field(), gone.origin(), false);
        return new WasErased(Objects.requireNonNull(whose.get(gone.caseId())), place, gone.when());
    }
}
