package com.qmplus.vern.people.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.people.People;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * In the trial, and only while nobody is there: five hundred synthetic people, taken in through the very import that employees
 * use. A bean of its own, because the server lends the role to what a start-up bean calls, not to its own beginning.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoImport {

    private static final Logger LOG = Logger.getLogger(DemoImport.class.getName());
    private static final String FILE = "/com/qmplus/vern/people/demo-contacts.csv";

    private Settings settings;
    private People people;
    private ContactImport contacts;

    protected DemoImport() {} // for EJB

    @Inject
    public DemoImport(Settings settings, People people, ContactImport contacts) {
        this.settings = settings;
        this.people = people;
        this.contacts = contacts;
    }

    @FreeOfPersonalData("invents people; the import that it calls leaves the trace")
    public void fill() {
        if (!settings.isTrial() || !people.isEmpty()) return;
        var report = contacts.run(file(), null);
        LOG.log(Level.INFO, "The trial has {0} synthetic people; {1} rows were refused.", new Object[] {
            report.added(), report.refused().size()
        });
    }

    static byte[] file() {
        try (var stream = DemoImport.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("Not delivered with Vern: " + FILE);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
