package com.qmplus.vern.register.web;

import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterView;
import com.qmplus.vern.shared.Roles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
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

    @Inject
    private PastDayBacking past;

    private @Nullable String of;
    private Part part = Part.PURPOSES;
    private @Nullable RegisterView register;

    public void load() {
        getRegister();
    }

    /** A form that comes back to the page does not open it anew. */
    public RegisterView getRegister() {
        if (register == null) {
            var day = past.getDay();
            register = day == null ? desk.view() : desk.viewOn(day);
        }
        return register;
    }

    /** Whether the reader may change what is shown: the past stays as it was. */
    public boolean isManaged() {
        return past.getDay() == null
                && FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Roles.PRIVACY_MANAGER);
    }

    /** The business area that is shown: the one that was asked for, or that holds what was, else the first. */
    public RegisterView.@Nullable Area getArea() {
        var areas = getRegister().areas();
        return areas.stream()
                .filter(area -> area.holds(of))
                .findFirst()
                .orElse(areas.isEmpty() ? null : areas.getFirst());
    }

    public List<RegisterView.Area> getShownAreas() {
        return Stream.ofNullable(getArea()).toList();
    }

    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
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
