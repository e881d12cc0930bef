package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.KeptForNow;
import com.qmplus.vern.rights.NothingToCarryOut;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.WrongAttachment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where it is seen how far each system has come with what was decided, and done by hand what no machine does (R2.5). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class ErrandDesk {

    private CasesInHand cases;
    private Errands errands;
    private Carrier carrier;
    private ErasedData erased;
    private ErrandBook book;
    private EvidenceBook evidence;
    private AttachmentBook attachments;
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
            EvidenceBook evidence,
            AttachmentBook attachments,
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
        this.evidence = evidence;
        this.attachments = attachments;
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
        if (content == null) return new ErrandTask(line, null, List.of(), List.of());
        return new ErrandTask(
                line,
                ErrandBook.instructions(one, current),
                content.identifiers().stream()
                        .map(known -> new ErrandTask.KnownBy(known.kind(), known.value()))
                        .toList(),
                content.items().stream().map(item -> item(item, current)).toList());
    }

    /**
     * What shows that it was done, or why it cannot be; also afterwards. Without the data themselves, where that shows it too (R7.5).
     *
     * @throws WrongAttachment it is not taken
     */
    @Traced
    public void attach(RequestId id, long version, UUID errand, Upload file) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var one = errands.get(id, errand);
        evidence.add(request, one, file, deciders.id());
        request.evidenceKept(deciders.me(), one, clock.instant());
    }

    /** For who works on the case, and for who oversees. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public List<EvidenceView> evidence(RequestId id) {
        return evidence.views(cases.known(id, Operation.VIEW));
    }

    /** To be saved: it is never shown as a page of ours. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public AnswerFile fetch(RequestId id, AttachmentId file) {
        var request = cases.known(id, Operation.FETCH);
        return evidence.open(request, evidence.get(id, file));
    }

    /** How large a file may be, in megabytes. */
    @FreeOfPersonalData("a setting")
    public int megabytes() {
        return attachments.megabytes();
    }

    /** Of which kinds it may be, as they are told. */
    @FreeOfPersonalData("a setting")
    public String kinds() {
        return attachments.told();
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
                due(errand),
                seal.words(request, errand.words()),
                errand.settled());
    }

    private RequestLine.@Nullable Task due(Errand errand) {
        var due = errand.due();
        return due == null || !errand.isOpen() ? null : RequestLine.Task.of(due, LocalDate.now(clock));
    }
}
