package com.qmplus.vern.staff.web;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;

import com.qmplus.vern.shared.web.frame.Place;
import com.qmplus.vern.staff.application.KeyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The keys of other systems, and how many of them run out before long. */
@ApplicationScoped
public class KeysPlace implements Place {

    @Inject
    private KeyDesk desk;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String path() {
        return "/staff/keys";
    }

    @Override
    public boolean holds(String page) {
        return page.startsWith("/staff/key");
    }

    @Override
    public String key() {
        return "place.keys";
    }

    @Override
    public Set<String> roles() {
        return Set.of(ADMINISTRATOR);
    }

    @Override
    public long count() {
        long soon = desk.endingSoon();
        return soon == 0 ? -1 : soon;
    }
}
