package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.RequestDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new case code, shown in the answer to this one request and never again: hence it is kept nowhere. */
@Named
@RequestScoped
public class CodeBacking {

    @Inject
    private RequestDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable String how;
    private @Nullable String code;

    public void issue() {
        code = desk.issueCode(page.getId(), page.getRequest().version(), Objects.requireNonNullElse(how, ""));
        page.load();
    }

    public @Nullable String getCode() {
        return code;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
