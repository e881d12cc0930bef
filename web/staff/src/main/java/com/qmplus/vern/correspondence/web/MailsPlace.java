package com.qmplus.vern.correspondence.web;

import static com.qmplus.vern.shared.Roles.ADMINISTRATOR;

import com.qmplus.vern.shared.web.frame.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What became of outgoing mail. */
@ApplicationScoped
public class MailsPlace implements Place {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String path() {
        return "/correspondence/mails";
    }

    @Override
    public String key() {
        return "place.mails";
    }

    @Override
    public Set<String> roles() {
        return Set.of(ADMINISTRATOR);
    }
}
