package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The register, to read: why we process what, where it lies, who receives it, how long it is kept. */
@Named
@RequestScoped
public class RegisterBacking {

    /** What one page of it tells of. */
    public enum Part {
        PURPOSES,
        CATEGORIES,
        SYSTEMS,
        RECIPIENTS,
        RELATIONS,
        CONTROLLER,
        FINDINGS
    }

    @Inject
    private RegisterDesk desk;

    private Part part = Part.PURPOSES;
    private @Nullable RegisterView register;

    public void load() {
        getRegister();
    }

    /** A form that comes back to the page does not open it anew. */
    public RegisterView getRegister() {
        if (register == null) register = desk.view();
        return register;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(@Nullable Part part) {
        this.part = part == null ? Part.PURPOSES : part;
    }
}
