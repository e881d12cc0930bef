package com.qmplus.vern.people.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins the trial with people: see {@link DemoImport}. */
@Singleton
@Startup
@PermitAll
@DependsOn({"RegisterStart", "VaultOpening"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoContacts {

    private DemoImport demo;

    protected DemoContacts() {} // for EJB

    @Inject
    public DemoContacts(DemoImport demo) {
        this.demo = demo;
    }

    @PostConstruct
    void fill() {
        demo.fill();
    }
}
