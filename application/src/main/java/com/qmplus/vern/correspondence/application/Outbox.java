package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Where a feature leaves a mail. It is written and stored in the caller's transaction: what is rolled back is never sent,
 * what is committed is never lost. {@link MailCarrier} takes it from there. Inside the application only.
 */
@ApplicationScoped
public class Outbox {

    private Mails mails;
    private MailSeal seal;
    private CurrentRegister register;
    private Clock clock;

    protected Outbox() {} // for CDI

    @Inject
    public Outbox(Mails mails, MailSeal seal, CurrentRegister register, Clock clock) {
        this.mails = mails;
        this.seal = seal;
        this.register = register;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public MailId send(NewMail mail) {
        var id = MailId.random();
        var caseId = mail.caseId();
        var letter = MailWriter.write(mail, Letterhead.of(register.now().controller()));
        var sealed = seal.close(id, caseId == null ? id.value() : caseId, letter);
        mails.add(new Mail(id, mail.kind(), caseId, sealed, clock.instant()));
        return id;
    }
}
