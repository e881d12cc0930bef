package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.SYSTEM;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.application.Setting;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Recipients who have not acknowledged what they were told are reminded, once (GDPR art. 19). */
@Stateless
@RolesAllowed(SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecipientRounds {

    static final int AT_A_TIME = 100;

    private RecipientNotices notices;
    private Requests requests;
    private Secrets secrets;
    private CaseSeal seal;
    private CaseMails mails;
    private Settings settings;
    private CaseTrace trace;
    private Clock clock;

    protected RecipientRounds() {} // for EJB

    @Inject
    public RecipientRounds(
            RecipientNotices notices,
            Requests requests,
            Secrets secrets,
            CaseSeal seal,
            CaseMails mails,
            Settings settings,
            CaseTrace trace,
            Clock clock) {
        this.notices = notices;
        this.requests = requests;
        this.secrets = secrets;
        this.seal = seal;
        this.mails = mails;
        this.settings = settings;
        this.trace = trace;
        this.clock = clock;
    }

    /** @return whether there may be more */
    @Traced
    public boolean remind() {
        var patience = Duration.ofDays(settings.number(Setting.RECIPIENT_PATIENCE));
        var waiting = notices.toRemind(clock.instant().minus(patience), AT_A_TIME);
        trace.ofMany(Operation.CHANGE, waiting.size());
        waiting.forEach(this::remind);
        return waiting.size() == AT_A_TIME;
    }

    private void remind(RecipientNotice notice) {
        var request = requests.get(new RequestId(notice.caseId()));
        var address = seal.words(request, notice.address());
        var token = secrets.newToken();
        notice.reminded(secrets.hash(token), clock.instant());
        if (address == null) return; // the case is forgotten
        notice.mailedAs(mails.recipientReminded(request, notice, address, token));
        request.recipientReminded(notice.recipient(), clock.instant());
    }
}
