package com.qmplus.vern.rights.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this employee looks for in the queue. It is kept here, not in the address: names do not belong in histories and logs. */
@Named
@SessionScoped
public class QueueSearch implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SHOWN_ON = "/rights/requests.xhtml";

    private String text = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "").strip();
    }

    /** The field in the frame holds the words only where what they found is listed. */
    public String getAsked() {
        return SHOWN_ON.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId()) ? text : "";
    }

    public void setAsked(@Nullable String asked) {
        setText(asked);
    }

    public String find() {
        return "/rights/requests?filter=EVERY&search=true&faces-redirect=true";
    }

    public void forget() {
        text = "";
    }
}
