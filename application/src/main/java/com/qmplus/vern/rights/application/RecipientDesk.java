package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where recipients of what a case has changed are told, or it is recorded why they cannot be (GDPR art. 19, statement 22). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class RecipientDesk {

    private CasesInHand cases;
    private RecipientNotices notices;
    private RecipientLines lines;
    private Secrets secrets;
    private CaseMails mails;
    private CaseSeal seal;
    private Deciders deciders;
    private Clock clock;

    protected RecipientDesk() {} // for EJB

    @Inject
    public RecipientDesk(
            CasesInHand cases,
            RecipientNotices notices,
            RecipientLines lines,
            Secrets secrets,
            CaseMails mails,
            CaseSeal seal,
            Deciders deciders,
            Clock clock) {
        this.cases = cases;
        this.notices = notices;
        this.lines = lines;
        this.secrets = secrets;
        this.mails = mails;
        this.seal = seal;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** Whom the case makes us tell; for who works on it, and for who oversees. */
    @Traced
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
    public List<RecipientLine> notices(RequestId id) {
        return lines.of(cases.known(id, Operation.VIEW));
    }

    /**
     * Sends them a mail without personal data; also once more, with another code, where the first was lost.
     *
     * @return the code, which reaches them another way (R12.4)
     */
    @Traced
    public String send(RequestId id, long version, UUID notice, String email, Language language) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var address = RequestForm.email(email);
        var one = notice(id, notice);
        var again = one.isAwaited();
        var reference = ReferenceNumber.random(secrets.random());
        var token = secrets.newToken();
        var code = secrets.newCode();
        one.sent(
                deciders.id(),
                reference.value(),
                seal.words(request, address),
                language,
                secrets.hash(token),
                secrets.hash(code),
                clock.instant());
        one.mailedAs(mails.recipientTold(request, one, address, token));
        request.recipientMailed(deciders.me(), one.recipient(), again, clock.instant());
        return code.grouped();
    }

    /** @param how they told us that they have read it */
    @Traced
    public void acknowledged(RequestId id, long version, UUID notice, String how) {
        var request = cases.mine(id, version, Operation.CHANGE);
        var words = seal.words(request, RequestForm.words(how, "words"));
        var one = notice(id, notice);
        one.acknowledgedOtherwise(deciders.id(), words, clock.instant());
        request.recipientAcknowledgedOtherwise(deciders.me(), one.recipient(), words, clock.instant());
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
}
