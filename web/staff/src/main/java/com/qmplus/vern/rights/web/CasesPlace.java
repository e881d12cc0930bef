package com.qmplus.vern.rights.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The queue, where a case worker's day begins. */
@ApplicationScoped
public class CasesPlace implements Place {

    @Inject
    private RequestDesk desk;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "/rights/requests";
    }

    @Override
    public boolean holds(String page) {
        return page.startsWith("/rights/");
    }

    @Override
    public String key() {
        return "place.cases";
    }

    @Override
    public Set<String> roles() {
        return Set.of(CASE_WORKER, PRIVACY_MANAGER, DPO);
    }

    @Override
    public Set<String> homeOf() {
        return roles();
    }

    @Override
    public long count() {
        return desk.counts().all();
    }
}
