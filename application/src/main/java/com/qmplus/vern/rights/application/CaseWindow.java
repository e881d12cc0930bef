package com.qmplus.vern.rights.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/**
 * Where a person follows their case and fetches the answer, by reference number and case code (R12.4, ADR 8). It behaves the
 * same, and does the same work, whether or not a reference or an address is known. A grant that has run out is refused as
 * {@link GrantExpired}.
 */
@Stateless
@PermitAll
public class CaseWindow {

    public Entry enter(String reference, String code) {
        throw new UnsupportedOperationException();
    }

    public StatusView status(Grant grant) {
        throw new UnsupportedOperationException();
    }

    /** Every fetch is logged; an answer that is not there yet, or no longer, is refused as {@link NothingToFetch}. */
    public AnswerFile fetch(Grant grant, Part part) {
        throw new UnsupportedOperationException();
    }

    /** Becomes a task for the case worker when reference and address belong together; to the asker it looks always the same. */
    public void askNewCode(String reference, String email) {
        throw new UnsupportedOperationException();
    }
}
