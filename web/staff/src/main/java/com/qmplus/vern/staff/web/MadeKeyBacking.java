package com.qmplus.vern.staff.web;

import com.qmplus.vern.staff.application.MadeKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The secret of a new key, in the answer to one request; when the page is loaded again it is gone. */
@Named
@RequestScoped
public class MadeKeyBacking {

    @Inject
    private FreshKeys fresh;

    @Inject
    private HttpServletRequest request;

    private @Nullable MadeKey made;

    @PostConstruct
    void take() {
        made = fresh.take(Objects.requireNonNullElse(request.getParameter("key"), ""))
                .orElse(null);
    }

    public @Nullable MadeKey getMade() {
        return made;
    }
}
