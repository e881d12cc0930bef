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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** A letter whose key belongs to its case, or to itself where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailId send(NewMail mail) {
        return send(MailId.random(), mail, mail.caseId());
    }

    /** @param owner whose key it is: the person's, once they are known */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailId send(NewMail mail, UUID owner) {
        return send(MailId.random(), mail, owner);
    }

    private MailId send(MailId id, NewMail mail, @Nullable UUID owner) {
        var letter = MailWriter.write(mail, Letterhead.of(register.now().controller()));
        var sealed = seal.close(id, owner == null ? id.value() : owner, letter);
        mails.add(new Mail(id, mail.kind(), mail.caseId(), sealed, clock.instant()));
        return id;
    }
}
