package com.qmplus.vern.audit.web;

import static com.qmplus.vern.shared.Roles.AUDITOR;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The access log, where an auditor's day begins. */
@ApplicationScoped
public class AuditPlace implements Place {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "/audit";
    }

    @Override
    public String key() {
        return "place.audit";
    }

    @Override
    public Set<String> roles() {
        return Set.of(AUDITOR);
    }

    @Override
    public Set<String> homeOf() {
        return roles();
    }
}
