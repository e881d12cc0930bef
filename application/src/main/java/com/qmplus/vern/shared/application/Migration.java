package com.qmplus.vern.shared.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** The schema first: every other start-up bean {@code @DependsOn("Migration")}, or on one that does. */
@Singleton
@Startup
@PermitAll
@DependsOn("SettingsCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private Settings settings;

    protected Migration() {} // for EJB

    @Inject
    public Migration(Settings settings) {
        this.settings = settings;
    }

    @PostConstruct
    void migrate() {
        var source = ServerDataSource.lookUp();
        Schema.bringUpToDate(source);
        SettingsCheck.telling(() -> DatabaseMark.hold(source, settings.isTrial()));
    }
}
