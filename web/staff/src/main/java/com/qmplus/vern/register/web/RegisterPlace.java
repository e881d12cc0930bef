package com.qmplus.vern.register.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The register, to read, and what waits there for the reader. */
@ApplicationScoped
public class RegisterPlace implements Place {

    @Inject
    private WaitingBacking waiting;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "/register/index";
    }

    @Override
    public String key() {
        return "place.register";
    }

    @Override
    public Set<String> roles() {
        return Set.of(CASE_WORKER, PRIVACY_MANAGER, DPO);
    }

    /** Advice that waits for the reader; most often there is none, and no number. */
    @Override
    public long count() {
        long waits = waiting.getCount();
        return waits == 0 ? -1 : waits;
    }
}
