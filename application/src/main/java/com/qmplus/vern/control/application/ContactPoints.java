package com.qmplus.vern.control.application;

import com.qmplus.vern.control.ContactFacts;
import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whoever follows the policy to reach the controller reaches it: telephone, e-mail and address are those of the register (GDPR art. 13(1)(a); P18). */
@ApplicationScoped
public class ContactPoints implements PromiseCheck {

    private SaidInPolicy said;

    protected ContactPoints() {} // for CDI

    @Inject
    public ContactPoints(SaidInPolicy said) {
        this.said = said;
    }

    @Override
    public String key() {
        return "contact-points";
    }

    @Override
    public Promise promise() {
        return Promise.P18;
    }

    /** Each telephone number, e-mail address and postal address that the policy gives is looked at. */
    @Override
    public Checked look(Instant now) {
        var controller = said.controller();
        var sentences = said.of(Promise.P18);
        var given = sentences.stream().mapToLong(ContactPoints::given).sum();
        var wrong = sentences.stream()
                .filter(sentence -> !isTrue(sentence.wording(), controller))
                .map(sentence ->
                        new Offence(Offence.Kind.SENTENCE, String.valueOf(sentence.number()), "not-in-register"))
                .toList();
        return Checked.of(given, wrong, "no-contact");
    }

    private static long given(PolicySentence sentence) {
        var text = sentence.wording();
        return (long) ContactFacts.phones(text).size()
                + ContactFacts.emails(text).size()
                + (ContactFacts.hasAddress(text) ? 1 : 0);
    }

    private static boolean isTrue(String text, Controller controller) {
        return ContactFacts.phones(text).stream().allMatch(phone -> ContactFacts.isSamePhone(phone, controller.phone()))
                && ContactFacts.emails(text).stream().allMatch(controller.email()::equalsIgnoreCase)
                && (!ContactFacts.hasAddress(text)
                        || ContactFacts.hasAddress(text, controller.address().toString()));
    }
}
