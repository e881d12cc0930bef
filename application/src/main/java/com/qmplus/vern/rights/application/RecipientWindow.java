package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.audit.application.Turnstile;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Locks;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Where a recipient reads what has become of the data that they received from us, and acknowledges it (GDPR art. 19): with the link of
 * the mail, and the code that reached them another way (R12.4). It behaves the same, and does the same work, whether or not a
 * notice is known. A grant that has run out is refused as {@link GrantExpired}.
 */
@Stateless
@PermitAll
public class RecipientWindow {

    private RecipientNotices notices;
    private Requests requests;
    private NoticeViews views;
    private NoticeGrants grants;
    private Secrets secrets;
    private Locks locks;
    private CaseSeal seal;
    private CaseMails mails;
    private Turnstile turnstile;
    private CaseTrace trace;
    private Clock clock;

    protected RecipientWindow() {} // for EJB

    @Inject
    public RecipientWindow(
            RecipientNotices notices,
            Requests requests,
            NoticeViews views,
            NoticeGrants grants,
            Secrets secrets,
            Locks locks,
            CaseSeal seal,
            CaseMails mails,
            Turnstile turnstile,
            CaseTrace trace,
            Clock clock) {
        this.notices = notices;
        this.requests = requests;
        this.views = views;
        this.grants = grants;
        this.secrets = secrets;
        this.locks = locks;
        this.seal = seal;
        this.mails = mails;
        this.turnstile = turnstile;
        this.trace = trace;
        this.clock = clock;
    }

    /** @param link the secret of the link in the mail */
    @Traced
    public Entry enter(String reference, String link, String code) {
        var number = ReferenceNumber.typed(reference);
        turnstile.passFor(number.map(ReferenceNumber::value).orElse(""));
        var notice = number.flatMap(known -> notices.find(known.value()));
        var right = secrets.opens(code, notice.map(RecipientNotice::codeHash).orElse(null));
        var opens = right
                && number.filter(locks::isLocked).isEmpty()
                && notice.filter(one -> isOpen(one, link)).isPresent();
        record(opens, notice);
        if (opens) return new Entry.Entered(grants.to(opened(notice.orElseThrow(), number.orElseThrow())));
        return number.map(known -> refused(known, notice)).orElse(new Entry.Wrong());
    }

    private boolean isOpen(RecipientNotice notice, String link) {
        return notice.isReadable(clock.instant()) && secrets.hash(link).equals(notice.linkHash());
    }

    private void record(boolean opens, Optional<RecipientNotice> notice) {
        if (notice.isEmpty()) trace.ofNoCase(Operation.VIEW);
        else if (opens) trace.record(Operation.VIEW, request(notice.get()));
        else trace.denied(Operation.VIEW, request(notice.get()));
    }

    private RecipientNotice opened(RecipientNotice notice, ReferenceNumber number) {
        locks.of(number, clock.instant()).right(clock.instant());
        return notice;
    }

    /** Wrong codes are counted for notices that exist and for those that do not; whoever has the case makes a new one. */
    private Entry refused(ReferenceNumber number, Optional<RecipientNotice> notice) {
        var lock = locks.of(number, clock.instant());
        if (lock.wrong(clock.instant())) notice.ifPresent(one -> mails.tellCaseWorkers(request(one)));
        return lock.isLocked() ? new Entry.Locked() : new Entry.Wrong();
    }

    @Traced
    public NoticeView read(Grant grant) {
        var notice = grants.open(grant);
        var request = request(notice);
        trace.record(Operation.VIEW, request);
        return views.of(notice, request);
    }

    /** @param who of them; said twice, it is said once */
    @Traced
    public void acknowledge(Grant grant, String who) {
        var request = requests.alone(new RequestId(grants.open(grant).caseId()));
        var notice = grants.open(grant);
        trace.record(Operation.CHANGE, request);
        var name = RequestForm.name(who);
        if (!notice.isAwaited()) return;
        notice.acknowledged(seal.words(request, name), clock.instant());
        request.recipientAcknowledged(notice.recipient(), clock.instant());
    }

    private DataSubjectRequest request(RecipientNotice notice) {
        return requests.get(new RequestId(notice.caseId()));
    }
}
