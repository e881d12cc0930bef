package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where recipients of what a case has changed are told, or it is recorded why they cannot be (GDPR art. 19, statement 22). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class RecipientDesk {

    private Requests requests;
    private CasesInHand cases;
    private RecipientNotices notices;
    private PersonalDataDoor door;
    private CurrentRegister register;
    private CaseSeal seal;
    private Deciders deciders;
    private CaseTrace trace;
    private Clock clock;

    protected RecipientDesk() {} // for EJB

    @Inject
    public RecipientDesk(
            Requests requests,
            CasesInHand cases,
            RecipientNotices notices,
            PersonalDataDoor door,
            CurrentRegister register,
            CaseSeal seal,
            Deciders deciders,
            CaseTrace trace,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.notices = notices;
        this.door = door;
        this.register = register;
        this.seal = seal;
        this.deciders = deciders;
        this.trace = trace;
        this.clock = clock;
    }

    /** Whom the case makes us tell; for who works on it, and for who oversees. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public List<RecipientLine> notices(RequestId id) {
        var request = requests.get(id);
        if (!deciders.oversees()) cases.refuseOthers(request, Operation.VIEW);
        trace.record(Operation.VIEW, request);
        var current = register.now();
        return notices.of(id.value()).stream()
                .map(notice -> line(notice, request, current))
                .toList();
    }

    /** @param how they were told */
    @Traced
    public void told(RequestId id, long version, UUID notice, String how) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(how, "words"));
        var one = notice(id, notice);
        one.told(deciders.id(), words, clock.instant());
        request.recipientTold(deciders.me(), one.recipient(), words, clock.instant());
    }

    /** @param why it is impossible, or takes disproportionate effort */
    @Traced
    public void outOfReach(RequestId id, long version, UUID notice, String why) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(why, "words"));
        var one = notice(id, notice);
        one.impossible(deciders.id(), words, clock.instant());
        request.recipientOutOfReach(deciders.me(), one.recipient(), words, clock.instant());
    }

    private RecipientNotice notice(RequestId id, UUID notice) {
        return notices.of(id.value()).stream()
                .filter(one -> one.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> new NotFound("recipient"));
    }

    /** Whose it is, where that is not who the case is about: whoever tells the recipient has to name them. */
    private @Nullable String whose(RecipientNotice notice, DataSubjectRequest request) {
        var person = notice.person();
        if (person == null || person.equals(request.person())) return null;
        var use = new Use.ForProtection(new CaseRef(request.id().value()));
        return door.nameOf(person, use).orElse("");
    }

    private RecipientLine line(RecipientNotice notice, DataSubjectRequest request, Register current) {
        return new RecipientLine(
                notice.id(),
                whose(notice, request),
                current.recipients().stream()
                        .filter(known -> known.key().equals(notice.recipient()))
                        .findFirst()
                        .map(Recipient::name)
                        .orElse(new Text(notice.recipient(), notice.recipient())),
                notice.name(),
                notice.measure(),
                notice.fields().stream()
                        .map(field -> current.findField(field)
                                .map(known -> known.name())
                                .orElse(new Text(field.value(), field.value())))
                        .toList(),
                notice.state(),
                seal.words(request, notice.words()),
                notice.settled());
    }
}
