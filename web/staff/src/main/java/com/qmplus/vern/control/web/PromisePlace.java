package com.qmplus.vern.control.web;

import static com.qmplus.vern.shared.Roles.AUDITOR;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The promise board, with how many of the promises are kept. */
@ApplicationScoped
public class PromisePlace implements Place {

    @Inject
    private PromiseDesk desk;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "/control/promises";
    }

    @Override
    public boolean holds(String page) {
        return page.startsWith("/control/");
    }

    @Override
    public String key() {
        return "place.promises";
    }

    @Override
    public Set<String> roles() {
        return Set.of(PRIVACY_MANAGER, DPO, AUDITOR);
    }

    @Override
    public String mark() {
        var tally = desk.tally();
        return tally.kept() + "/" + tally.of();
    }
}
