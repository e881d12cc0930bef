package com.qmplus.vern.people.application;

import com.qmplus.vern.people.People;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** In the trial: five hundred synthetic people, taken in through the very import that employees use. */
@Singleton
@Startup
@PermitAll
@RunAs(Roles.SYSTEM)
@DependsOn({"RegisterStart", "VaultOpening"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoContacts {

    private static final Logger LOG = Logger.getLogger(DemoContacts.class.getName());
    private static final String FILE = "/com/qmplus/vern/people/demo-contacts.csv";

    private Settings settings;
    private People people;
    private ContactImport contacts;

    protected DemoContacts() {} // for EJB

    @Inject
    public DemoContacts(Settings settings, People people, ContactImport contacts) {
        this.settings = settings;
        this.people = people;
        this.contacts = contacts;
    }

    @PostConstruct
    void fill() {
        if (!settings.isTrial() || !people.isEmpty()) return;
        var report = contacts.run(file(), null);
        LOG.log(Level.INFO, "The trial has {0} synthetic people; {1} rows were refused.", new Object[] {
            report.added(), report.refused().size()
        });
    }

    static byte[] file() {
        try (var stream = DemoContacts.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("Not delivered with Vern: " + FILE);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
