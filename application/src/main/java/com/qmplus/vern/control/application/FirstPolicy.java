package com.qmplus.vern.control.application;

import com.qmplus.vern.control.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** An empty database begins with the policy that is delivered with Vern; one that holds a policy is left alone. */
@ApplicationScoped
public class FirstPolicy {

    private Policies policies;
    private Clock clock;

    protected FirstPolicy() {} // for CDI

    @Inject
    public FirstPolicy(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public void fill() {
        if (policies.published().isEmpty()) policies.add(DeliveredPolicy.on(clock.instant()));
    }
}
