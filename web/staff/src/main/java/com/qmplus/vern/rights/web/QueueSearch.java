package com.qmplus.vern.rights.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this employee looks for in the queue. It is kept here, not in the address: names do not belong in histories and logs. */
@Named
@SessionScoped
public class QueueSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "").strip();
    }

    public String find() {
        return "/rights/requests?filter=EVERY&search=true&faces-redirect=true";
    }

    public void forget() {
        text = "";
    }
}
