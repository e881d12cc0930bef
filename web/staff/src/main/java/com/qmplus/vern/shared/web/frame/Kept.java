package com.qmplus.vern.shared.web.frame;

import jakarta.faces.application.FacesMessage;

/**
 * Tells that what was typed is still there. It bears the weight of an error although nothing is wrong: only then do the
 * repeated parts of a page hold on to what was sent and not yet checked.
 */
final class Kept extends FacesMessage {

    private static final long serialVersionUID = 1L;

    Kept(String text) {
        super(SEVERITY_ERROR, text, null);
    }
}
