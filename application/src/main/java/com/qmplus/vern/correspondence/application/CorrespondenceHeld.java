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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mails are personal data too: those to the person in their cases, wherever they went, and those to any address that they are known by, with their
 * text. Notices to the controller's own mailbox are about its work.
 */
@ApplicationScoped
public class CorrespondenceHeld implements PersonalDataSystem {

    private static final String EMAIL = "email";
    private static final String FIELD = "mail";
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s?]+)\\?\\S+");

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
        var ofCases = sought.cases().stream().flatMap(one -> mails.ofCase(one).stream());
        return Stream.concat(ofCases, addressed)
                .filter(mail -> mail.kind().isToThePerson())
                .sorted(Comparator.comparing(Mail::queuedOn))
                .flatMap(mail -> seal.open(mail).map(letter -> held(mail, letter)).stream())
                .distinct()
                .toList();
    }

    private HeldDatum held(Mail mail, Letter letter) {
        return new HeldDatum(FIELD, told(letter), system(), system(), mail.queuedOn());
    }

    /** Without what makes a link open something: the answer goes through other hands before the person has it. */
    private static String told(Letter letter) {
        var text = LINK.matcher(letter.text()).replaceAll("$1…");
        return letter.subject() + "\n\n" + text.strip();
    }
}
