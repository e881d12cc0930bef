package com.qmplus.vern.control.application;

import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PolicySentence;
import com.qmplus.vern.register.Controller;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the published policy says in the sentences that make a promise, beside what the register knows of the controller. */
@ApplicationScoped
public class SaidInPolicy {

    private Policies policies;
    private CurrentRegister register;

    protected SaidInPolicy() {} // for CDI

    @Inject
    public SaidInPolicy(Policies policies, CurrentRegister register) {
        this.policies = policies;
        this.register = register;
    }

    List<PolicySentence> of(Promise promise) {
        return policies.published().stream()
                .flatMap(policy -> policy.sentences().stream())
                .filter(sentence -> sentence.promises().contains(promise))
                .toList();
    }

    Controller controller() {
        return register.now().controller();
    }
}
