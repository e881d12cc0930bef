package com.qmplus.vern.shared.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is a trial, where people are made up and no mail leaves the machine; every page says so. */
@Named
@ApplicationScoped
public class Trial {

    private boolean on;

    protected Trial() {} // for CDI

    @Inject
    public Trial(@ConfigProperty(name = "vern.demo", defaultValue = "false") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
