package com.qmplus.vern.people.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The import of contacts. */
@ApplicationScoped
public class ImportPlace implements Place {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "/people/import";
    }

    @Override
    public String key() {
        return "place.import";
    }

    @Override
    public Set<String> roles() {
        return Set.of(PRIVACY_MANAGER);
    }
}
