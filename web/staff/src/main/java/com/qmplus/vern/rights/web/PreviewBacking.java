package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.LetterDesk;
import com.qmplus.vern.rights.application.LetterDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The letter as it would be sent, below the form that it is written in; it is kept nowhere. */
@Named
@RequestScoped
public class PreviewBacking {

    private static final int HEADING_OF_THE_FORM = 2;

    @Inject
    private LetterDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable String body;
    private String language = "";

    void show(LetterDraft draft) {
        var letter = desk.preview(page.getId(), draft);
        body = letter.bodyBelow(HEADING_OF_THE_FORM);
        language = letter.language();
    }

    public @Nullable String getBody() {
        return body;
    }

    public String getLanguage() {
        return language;
    }
}
