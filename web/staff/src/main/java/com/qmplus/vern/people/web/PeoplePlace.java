package com.qmplus.vern.people.web;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Looking people up. */
@ApplicationScoped
public class PeoplePlace implements Place {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "/people/search";
    }

    /** A person is reached from here too. */
    @Override
    public boolean holds(String page) {
        return page.startsWith("/people/search")
                || page.startsWith("/people/person")
                || page.startsWith("/people/relation")
                || page.startsWith("/disclosure/")
                || page.startsWith("/people/unserved")
                || page.startsWith("/retention/holds");
    }

    @Override
    public String key() {
        return "place.people";
    }

    @Override
    public Set<String> roles() {
        return Set.of(CASE_WORKER, PRIVACY_MANAGER, DPO);
    }
}
