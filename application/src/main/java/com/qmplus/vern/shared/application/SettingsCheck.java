package com.qmplus.vern.shared.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A wrong setting stops the start, naming the key, before anything is touched. */
@Singleton
@Startup
@PermitAll
public class SettingsCheck {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

    private Settings settings;
    private ConnectedSystems systems;

    protected SettingsCheck() {} // for EJB

    @Inject
    public SettingsCheck(Settings settings, ConnectedSystems systems) {
        this.settings = settings;
        this.systems = systems;
    }

    @PostConstruct
    void check() {
        telling(settings::check);
        telling(systems::check);
    }

    /** What is wrong stands in the log in words, above the server's own. */
    static void telling(Runnable check) {
        try {
            check.run();
        } catch (WrongSetting wrong) {
            LOG.log(Level.SEVERE, "Vern does not start. {0} See docs/configuration.md.", wrong.getMessage());
            throw wrong;
        }
    }
}
