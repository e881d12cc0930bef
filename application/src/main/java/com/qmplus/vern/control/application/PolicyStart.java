package com.qmplus.vern.control.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets an empty database begin with a policy. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migration")
public class PolicyStart {

    private FirstPolicy first;

    protected PolicyStart() {} // for EJB

    @Inject
    public PolicyStart(FirstPolicy first) {
        this.first = first;
    }

    @PostConstruct
    void fill() {
        first.fill();
    }
}
