package com.qmplus.vern.staff.web;

import com.qmplus.vern.staff.application.MadeKey;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** New keys until they have been shown, once, to who made them: the page can be loaded again, and shows no secret and makes no key. */
@SessionScoped
public class FreshKeys implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ConcurrentHashMap<String, MadeKey> made = new ConcurrentHashMap<>();

    /** Where it is shown. */
    String keep(MadeKey key) {
        made.put(key.id().toString(), key);
        return "/staff/key-made?faces-redirect=true&key=" + key.id();
    }

    Optional<MadeKey> take(String id) {
        return Optional.ofNullable(made.remove(id));
    }
}
