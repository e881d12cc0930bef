package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailAddress;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Mails are personal data too: those of the case, and those to any address that the person is known by. */
@ApplicationScoped
public class CorrespondenceHeld implements PersonalDataSystem {

    private static final String EMAIL = "email";
    private static final String FIELD = "mail";

    private Mails mails;
    private MailSeal seal;

    protected CorrespondenceHeld() {} // for CDI

    @Inject
    public CorrespondenceHeld(Mails mails, MailSeal seal) {
        this.mails = mails;
        this.seal = seal;
    }

    @Override
    public String system() {
        return "vern";
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        var addressed = sought.identifiers().stream()
                .filter(identifier -> identifier.kind().equals(EMAIL))
                .map(KnownIdentifier::value)
                .map(address -> seal.hash(new MailAddress(address)))
                .flatMap(hash -> mails.toAddress(hash).stream());
        return Stream.concat(mails.ofCase(sought.onBehalfOfCase()).stream(), addressed)
                .sorted(Comparator.comparing(Mail::queuedOn))
                .flatMap(mail -> seal.open(mail).map(letter -> held(mail, letter)).stream())
                .distinct()
                .toList();
    }

    private HeldDatum held(Mail mail, Letter letter) {
        return new HeldDatum(FIELD, letter.subject(), system(), system(), mail.queuedOn(), null);
    }
}
