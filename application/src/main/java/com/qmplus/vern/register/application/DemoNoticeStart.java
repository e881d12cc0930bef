package com.qmplus.vern.register.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Begins the trial with a notice, once its register and its employees are there: see {@link DemoNotice}. */
@Singleton
@Startup
@PermitAll
@DependsOn({"RegisterStart", "FirstStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoNoticeStart {

    private DemoNotice notice;

    protected DemoNoticeStart() {} // for EJB

    @Inject
    public DemoNoticeStart(DemoNotice notice) {
        this.notice = notice;
    }

    @PostConstruct
    void publish() {
        notice.publish();
    }
}
