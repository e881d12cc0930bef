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
import java.util.List;

/** Where the policy says where to complain, it says where that is today (GDPR art. 13(2)(d), 77; P19). */
@ApplicationScoped
public class AuthorityAddress implements PromiseCheck {

    private SaidInPolicy said;

    protected AuthorityAddress() {} // for CDI

    @Inject
    public AuthorityAddress(SaidInPolicy said) {
        this.said = said;
    }

    @Override
    public String key() {
        return "authority-address";
    }

    @Override
    public Promise promise() {
        return Promise.P19;
    }

    @Override
    public Checked look(Instant now) {
        var told = said.of(Promise.P19).stream()
                .map(PolicySentence::wording)
                .filter(ContactFacts::hasAddress)
                .toList();
        return Checked.of(told.size(), wrong(said.controller()), "no-address");
    }

    private List<Offence> wrong(Controller controller) {
        var today = controller.supervisoryAuthority().address().toString();
        return said.of(Promise.P19).stream()
                .filter(sentence -> ContactFacts.hasAddress(sentence.wording()))
                .filter(sentence -> !ContactFacts.hasAddress(sentence.wording(), today))
                .map(sentence -> new Offence(Offence.Kind.SENTENCE, String.valueOf(sentence.number()), "outdated"))
                .toList();
    }
}
