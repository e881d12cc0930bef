package com.qmplus.vern.register.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The privacy notice: written by one, reviewed by another, read by all. */
@ApplicationScoped
public class NoticePlace implements Place {

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String path() {
        return "/register/notice";
    }

    @Override
    public String key() {
        return "place.notice";
    }

    @Override
    public Set<String> roles() {
        return Set.of(CASE_WORKER, PRIVACY_MANAGER, DPO);
    }
}
