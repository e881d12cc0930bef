package com.qmplus.vern.register.web;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterView;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    @Inject
    private Dates dates;

    private @Nullable String on;
    private @Nullable String of;
    private Part part = Part.PURPOSES;
    private @Nullable RegisterView register;

    /** A day before there was a register, or no day at all, is told, and what holds now is shown. */
    public void load() {
        try {
            past.setOn(on);
        } catch (NotFound noDay) {
            Words.wrong("on", Words.of("frame", "day.unreadable", Objects.toString(on, "")));
        }
        var day = past.getDay();
        if (day != null && day.isBefore(desk.firstDay())) {
            Words.wrong("on", Words.of("register", "past.before", dates.day(desk.firstDay())));
            past.setOn(null);
        }
        getRegister();
    }

    /** The past day as it was typed. */
    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    /** The last day of what no longer holds on the day that is shown; null of what does. */
    public @Nullable LocalDate endedOn(ElementKind kind, String key) {
        var last = getRegister().lastDays().get(new ElementRef(kind, key));
        return last != null && last.isBefore(past.getShownDay()) ? last : null;
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
