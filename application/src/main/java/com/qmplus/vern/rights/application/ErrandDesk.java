package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.KeptForNow;
import com.qmplus.vern.rights.NothingToCarryOut;
import com.qmplus.vern.rights.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where it is seen how far each system has come with what was decided, and done by hand what no machine does (R2.5). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class ErrandDesk {

    private CasesInHand cases;
    private Errands errands;
    private Carrier carrier;
    private ErasedData erased;
    private ErrandBook book;
    private ReturnedData returned;
    private Whom whom;
    private Protecting protecting;
    private CurrentRegister register;
    private CaseSeal seal;
    private Deciders deciders;
    private Clock clock;

    protected ErrandDesk() {} // for EJB

    @Inject
    public ErrandDesk(
            CasesInHand cases,
            Errands errands,
            Carrier carrier,
            ErasedData erased,
            ErrandBook book,
            ReturnedData returned,
            Whom whom,
            Protecting protecting,
            CurrentRegister register,
            CaseSeal seal,
            Deciders deciders,
            Clock clock) {
        this.cases = cases;
        this.errands = errands;
        this.carrier = carrier;
        this.erased = erased;
        this.book = book;
        this.returned = returned;
        this.whom = whom;
        this.protecting = protecting;
        this.register = register;
        this.seal = seal;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** What every system has to do; for who works on the case, and for who oversees. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public List<ErrandLine> errands(RequestId id) {
        var request = cases.known(id, Operation.VIEW);
        var current = register.now();
        return errands.of(id).stream()
                .map(errand -> line(errand, request, current))
                .toList();
    }

    /** What there is to do in that system, with the data that it is about: nothing of them once it is done. */
    @Traced
    public ErrandTask task(RequestId id, UUID errand) {
        var request = cases.mine(id, Operation.VIEW);
        var one = errands.get(id, errand);
        var current = register.now();
        var line = line(one, request, current);
        var content = one.isOpen() ? seal.errand(request, one) : null;
        if (content == null) return new ErrandTask(line, List.of(), List.of());
        return new ErrandTask(
                line,
                content.identifiers().stream()
                        .map(known -> new ErrandTask.KnownBy(known.kind(), known.value()))
                        .toList(),
                content.items().stream().map(item -> item(item, current)).toList());
    }

    /** @param how it was done, by whom and when */
    @Traced
    public void done(RequestId id, long version, UUID errand, String how) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(how, "words"));
        var one = errands.get(id, errand);
        if (!line(one, request, register.now()).byHand()) throw new NothingToCarryOut();
        carrier.withdraw(request, one);
        erased.all(request, one);
        request.carriedOutByHand(deciders.me(), one, words, clock.instant());
        protecting.bringAbout(request);
    }

    /** @param why it cannot be done */
    @Traced
    public void impossible(RequestId id, long version, UUID errand, String why) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(why, "words"));
        var one = errands.get(id, errand);
        carrier.withdraw(request, one);
        request.cannotCarryOut(deciders.me(), one, words, clock.instant());
    }

    /** Vern tries it at once, and not only when it would. */
    @Traced
    public void again(RequestId id, long version, UUID errand) {
        var request = cases.mine(id, version, Operation.CHANGE);
        request.carryOutAgain(deciders.me(), errands.get(id, errand), clock.instant());
    }

    /**
     * What was erased in the system and is found there again goes once more, by the rule by which it went before (R7.4).
     *
     * @throws KeptForNow where all of it is held, or only stored, by now
     */
    @Traced
    public void eraseAgain(RequestId id, long version, String system) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var back = request.searches().all().stream()
                .filter(search -> search.system().equals(system) && !returned.isTold(request, search))
                .flatMap(search -> returned.of(request, search).stream())
                .toList();
        if (back.isEmpty()) throw new NothingToCarryOut();
        var free = returned.free(back, request.person(), whom.file(request));
        if (free.isEmpty()) throw new KeptForNow();
        book.eraseAgain(request, deciders.me(), ErrandPolicy.again(system, free));
    }

    private static ErrandTask.Item item(ErrandItem item, Register current) {
        return new ErrandTask.Item(
                ErrandBook.field(new FieldKey(item.held().field()), current),
                item.held().value(),
                item.to());
    }

    private ErrandLine line(Errand errand, DataSubjectRequest request, Register current) {
        return new ErrandLine(
                errand.id(),
                errand.system(),
                ErrandBook.system(errand, current),
                errand.kind(),
                ErrandBook.named(errand.fields(), current),
                ErrandBook.named(errand.left(), current),
                ErrandBook.purpose(errand, current),
                errand.items(),
                errand.state(),
                errand.needsSomebody(),
                errand.isOpen() && errand.mayBeTried(),
                errand.isAwaited(),
                errand.trouble(),
                errand.next(),
                seal.words(request, errand.words()),
                errand.settled());
    }
}
