package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailAddress;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.HeldHere;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mails are personal data too: those to the person in their cases, wherever they went, and those to any address that they are known by, with their
 * text. Notices to the controller's own mailbox are about its work.
 *
 * <p>Erased, a mail loses its address and text, as it does when its time is over; that something was sent, and when, stays. One that is
 * on its way is not touched before it has arrived or was given up. What was sent says what it said: nobody corrects it. It is used for
 * nothing but to be sent and told of, so that a restriction finds nothing to hold up.
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
        return mails(sought).flatMap(mail -> held(mail).stream()).distinct().toList();
    }

    @Override
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return new HeldHere(find(whose))
                .each(corrections.stream().map(Correction::held).toList(), CarriedOut.BY_HAND);
    }

    @Override
    public List<CarriedOut> annotate(Sought whose, List<Annotation> annotations) {
        return new HeldHere(find(whose))
                .each(annotations.stream().map(Annotation::held).toList(), CarriedOut.BY_HAND);
    }

    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return data.stream().map(datum -> erase(whose, datum)).toList();
    }

    /** The same may have been written to them more than once. */
    private CarriedOut erase(Sought whose, HeldDatum datum) {
        var these = mails(whose)
                .filter(mail -> held(mail)
                        .filter(held -> new HeldHere(List.of(held)).has(datum))
                        .isPresent())
                .toList();
        if (these.isEmpty()) return CarriedOut.DONE_BEFORE;
        if (!these.stream().allMatch(mail -> isOfTheirCases(mail, whose))) return CarriedOut.BY_HAND;
        if (these.stream().anyMatch(mail -> mail.doneOn() == null)) throw new MailOnItsWay();
        these.forEach(seal::drop);
        return CarriedOut.DONE;
    }

    /** An address may be shared: what was written to it in another's case is that other's too. */
    private static boolean isOfTheirCases(Mail mail, Sought whose) {
        var of = mail.caseId();
        return of == null || whose.cases().contains(of);
    }

    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return new HeldHere(List.of()).each(data, CarriedOut.DONE_BEFORE);
    }

    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return new HeldHere(List.of()).each(data, CarriedOut.DONE_BEFORE);
    }

    private Stream<Mail> mails(Sought sought) {
        var addressed = sought.identifiers().stream()
                .filter(identifier -> identifier.kind().equals(EMAIL))
                .map(KnownIdentifier::value)
                .map(address -> seal.hash(new MailAddress(address)))
                .flatMap(hash -> mails.toAddress(hash).stream());
        var ofCases = sought.cases().stream().flatMap(one -> mails.ofCase(one).stream());
        return Stream.concat(ofCases, addressed)
                .filter(mail -> mail.kind().isToThePerson())
                .sorted(Comparator.comparing(Mail::queuedOn));
    }

    private Optional<HeldDatum> held(Mail mail) {
        return seal.open(mail).map(letter -> held(mail, letter));
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
