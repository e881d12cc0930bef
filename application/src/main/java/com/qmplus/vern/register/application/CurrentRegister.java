package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Register;
import jakarta.enterprise.context.ApplicationScoped;

/** The register that holds now, or held in an earlier version: what every feature asks before it stores or tells anything. */
@ApplicationScoped
public class CurrentRegister {

    protected CurrentRegister() {} // for CDI

    public Register now() {
        throw new IllegalStateException("No register is loaded");
    }

    /** As it was when an earlier answer was built on it. */
    public Register at(int version) {
        throw new IllegalStateException("No register is loaded: " + version);
    }
}
