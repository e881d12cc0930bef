package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows in the trial what was sent, since nothing leaves the house there. Open to all, hence on the public list; outside
 * of the trial it is as if it did not exist.
 */
@Stateless
@PermitAll
public class TrialMail {

    private static final int MOST = 100;

    private Mails mails;
    private MailSeal seal;
    private Settings settings;

    protected TrialMail() {} // for EJB

    @Inject
    public TrialMail(Mails mails, MailSeal seal, Settings settings) {
        this.mails = mails;
        this.seal = seal;
        this.settings = settings;
    }

    @FreeOfPersonalData("whether this is a trial")
    public boolean isOpen() {
        return settings.isTrial();
    }

    /** The latest mails, newest first. */
    @FreeOfPersonalData("answers in the trial only, whose people are synthetic")
    public List<TrialMailView> latest() {
        if (!settings.isTrial()) throw new NotFound("page");
        return mails.list(null, null, MOST).stream()
                .flatMap(mail -> seal
                        .open(mail)
                        .map(letter -> new TrialMailView(
                                mail.id().toString(),
                                letter.to(),
                                letter.language().tag(),
                                letter.subject(),
                                letter.text(),
                                mail.state(),
                                mail.queuedOn()))
                        .stream())
                .toList();
    }
}
