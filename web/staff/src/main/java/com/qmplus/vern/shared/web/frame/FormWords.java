package com.qmplus.vern.shared.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What is missing in a form, by the name of the field: of three empty ones, each says which it is. */
@Named
@RequestScoped
public class FormWords {

    public String missing(String label) {
        return Words.of("frame", "required", label);
    }

    public String unchosen(String label) {
        return Words.of("frame", "required.choice", label);
    }

    /** In one of several like lines of a form; without a number where there is but one. */
    public String missingIn(int line, String label) {
        if (line == 0) return missing(label);
        return Words.of("frame", "required.line", label, line);
    }

    public String unchosenIn(int line, String label) {
        if (line == 0) return unchosen(label);
        return Words.of("frame", "required.choice.line", label, line);
    }
}
