package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.RecipientDesk;
import com.qmplus.vern.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice by mail; its code is shown in the answer to this one request and never again: hence it is kept nowhere. */
@Named
@RequestScoped
public class RecipientMailBacking {

    @Inject
    private RecipientDesk desk;

    @Inject
    private RequestBacking page;

    @Inject
    private RecipientsBacking recipients;

    private @Nullable String email;
    private String language = Language.NB.name();
    private @Nullable String code;

    public void send() {
        code = desk.send(
                page.getId(),
                page.getRequest().version(),
                recipients.getChosen().id(),
                Objects.requireNonNullElse(email, ""),
                Language.valueOf(language));
        page.load();
    }

    public @Nullable String getCode() {
        return code;
    }

    /** As they were written to before. */
    public @Nullable String getEmail() {
        return email == null ? recipients.getChosen().address() : email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
