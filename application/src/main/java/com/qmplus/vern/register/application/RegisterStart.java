package com.qmplus.vern.register.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Without a register nothing may be stored: an invalid file stops the start, each fault told with its line. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migration")
public class RegisterStart {

    private static final Logger LOG = Logger.getLogger(RegisterStart.class.getName());

    private FirstRegister first;

    protected RegisterStart() {} // for EJB

    @Inject
    public RegisterStart(FirstRegister first) {
        this.first = first;
    }

    @PostConstruct
    void fill() {
        try {
            if (first.fill()) LOG.info("The register has been filled from its file.");
        } catch (InvalidRegister invalid) {
            invalid.faults().forEach(fault -> LOG.log(Level.SEVERE, "Vern does not start. The register: {0}", fault));
            throw invalid;
        }
    }
}
