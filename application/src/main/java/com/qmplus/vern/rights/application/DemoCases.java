package com.qmplus.vern.rights.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins the trial with cases, after its people and its employees are there: see {@link DemoTeller}. */
@Singleton
@Startup
@PermitAll
@DependsOn({"DemoContacts", "FirstStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoCases {

    private DemoTeller teller;

    protected DemoCases() {} // for EJB

    @Inject
    public DemoCases(DemoTeller teller) {
        this.teller = teller;
    }

    @PostConstruct
    void fill() {
        teller.fill();
    }
}
