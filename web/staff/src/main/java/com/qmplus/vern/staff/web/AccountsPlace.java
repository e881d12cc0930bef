package com.qmplus.vern.staff.web;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The accounts, where an administrator's day begins. */
@ApplicationScoped
public class AccountsPlace implements Place {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "/staff/accounts";
    }

    @Override
    public String key() {
        return "place.accounts";
    }

    @Override
    public Set<String> roles() {
        return Set.of(ADMINISTRATOR);
    }

    @Override
    public Set<String> homeOf() {
        return roles();
    }
}
