package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.LetterDesk;
import com.qmplus.vern.rights.application.LetterView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters of the case that is on the page, the newest first. */
@Named
@RequestScoped
public class LettersBacking {

    @Inject
    private LetterDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable List<LetterView> letters;

    public List<LetterView> getLetters() {
        if (letters == null) letters = desk.letters(page.getId()).reversed();
        return letters;
    }

    public boolean isAnyForPost() {
        return getLetters().stream().anyMatch(LetterView::waitsForPost);
    }
}
