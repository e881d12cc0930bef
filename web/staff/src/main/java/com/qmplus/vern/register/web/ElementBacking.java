package com.qmplus.vern.register.web;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.application.ChangeOutlook;
import com.qmplus.vern.register.application.ElementView;
import com.qmplus.vern.register.application.RefusedDraft;
import com.qmplus.vern.register.application.RegisterDesk;
import com.qmplus.vern.register.application.RegisterEditing;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One element of the register: what it says, what depends on it, what it has been; and what the privacy manager may do. */
@Named
@ViewScoped
public class ElementBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterDesk desk;

    @Inject
    private RegisterEditing editing;

    @Inject
    private ChangeOutlook outlooks;

    @Inject
    private PastDayBacking past;

    @Inject
    private FaultWords faults;

    private @Nullable String kind;
    private @Nullable String key;
    private @Nullable ElementView element;
    private @Nullable LocalDate lastDay;
    private String why = "";
    private @Nullable LocalDate outlookOn;
    private @Nullable List<Finding> outlook;

    public void load() {
        getElement();
    }

    /** It stays as the page showed it, so that a command carries the revision that was seen. */
    public ElementView getElement() {
        if (element == null) {
            var day = past.getDay();
            element = day == null ? desk.element(ref()) : desk.elementOn(ref(), day);
        }
        return element;
    }

    public String confirm() {
        editing.confirm(ref(), getElement().revision(), Words.of("register", "confirmed.why"));
        Words.done("register", "register.confirmed");
        return itself();
    }

    /** What ending the entry would bring, before it is done. */
    public void look() {
        outlookOn = Objects.requireNonNull(lastDay);
        outlook = outlooks.ofEnding(ref(), outlookOn);
    }

    /** Only after its consequences were seen, for the day that was looked at. */
    public @Nullable String retire() {
        if (!Objects.equals(lastDay, outlookOn)) {
            look();
            Words.wrong("", Words.of("register", "outlook.changed"));
            return null;
        }
        try {
            editing.retire(ref(), getElement().revision(), Objects.requireNonNull(lastDay), why);
            Words.done("register", "register.retired");
            return itself();
        } catch (RefusedDraft refused) {
            refused.faults().forEach(fault -> faults.tell(fault, "retireForm:lastDay", "retireForm:why"));
            return null;
        }
    }

    /** What somebody else has changed meanwhile is shown, and the next press is about that. */
    void changed(@Observes(notifyObserver = Reception.IF_EXISTS) StalePage stale) {
        element = null;
    }

    private String itself() {
        return "/register/element?faces-redirect=true&kind=" + kind + "&key=" + key;
    }

    private ElementRef ref() {
        if (key == null || key.isEmpty()) throw new NotFound("element");
        return new ElementRef(kindOf(kind), key);
    }

    static ElementKind kindOf(@Nullable String kind) {
        for (var each : ElementKind.values()) if (each.name().equals(kind)) return each;
        throw new NotFound("element");
    }

    /** Null until it was asked for. */
    public @Nullable List<Finding> getOutlook() {
        return outlook;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
