package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.ViewDesk;
import com.qmplus.vern.rights.application.ViewLine;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One's own views of the queue: asked for once in a session, and again when they change here. */
@Named
@SessionScoped
public class QueueViews implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ViewDesk desk;

    private @Nullable List<ViewLine> all;

    public List<ViewLine> getAll() {
        var known = all;
        if (known == null) all = known = List.copyOf(desk.mine());
        return known;
    }

    /** With which the queue opens, if not as usual. */
    Optional<ViewLine> start() {
        return getAll().stream().filter(ViewLine::start).findFirst();
    }

    void forget() {
        all = null;
    }
}
