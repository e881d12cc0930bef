package com.qmplus.vern.register.portal;

import com.qmplus.vern.register.application.ContactDesk;
import com.qmplus.vern.register.application.ControllerView;
import com.qmplus.vern.shared.web.Failure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * How the controller is reached, for every page (P18). Error pages have it too, so a register that cannot be read leaves
 * the contact points out instead of failing the page that tells of the failure.
 */
@Named
@RequestScoped
public class Contact {

    private static final String NAMELESS = "Vern";

    private ContactDesk desk;
    private boolean asked;
    private @Nullable ControllerView controller;

    protected Contact() {} // for CDI

    @Inject
    public Contact(ContactDesk desk) {
        this.desk = desk;
    }

    public boolean isKnown() {
        return getController() != null;
    }

    public String getName() {
        var known = getController();
        return known == null ? NAMELESS : known.name();
    }

    /** The number as a link dials it: no spaces. */
    public String getDialled() {
        var known = getController();
        return known == null ? "" : known.phone().replaceAll("[^+0-9]", "");
    }

    /** The supervisory authority's address on the web as people say it: <i>datatilsynet.no</i>. */
    public String getAuthoritySite() {
        var known = getController();
        return known == null ? "" : spoken(known.supervisoryAuthority().website());
    }

    /** The controller's own, where the privacy notice lies; empty where the register names none. */
    public String getSite() {
        var known = getController();
        var site = known == null ? null : known.website();
        return site == null ? "" : spoken(site);
    }

    private static String spoken(String website) {
        return website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    public @Nullable ControllerView getController() {
        if (!asked) {
            asked = true;
            controller = ask();
        }
        return controller;
    }

    private @Nullable ControllerView ask() {
        try {
            return desk.controller();
        } catch (RuntimeException unreadable) {
            Failure.noted(unreadable);
            return null;
        }
    }
}
