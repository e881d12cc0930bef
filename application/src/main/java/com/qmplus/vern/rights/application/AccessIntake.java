package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.shared.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody asks for access, without an account (GDPR art. 12(2)). Each answer is kept in a sealed draft that an
 * unguessable id leads to; after an hour it is gone ({@code NotFound}). What cannot be used is refused as {@link
 * InvalidField}; whoever asks too often, as {@code TooManyTries}.
 */
@Stateless
@PermitAll
public class AccessIntake {

    public DraftId start(Language language) {
        throw new UnsupportedOperationException();
    }

    public DraftView draft(DraftId id) {
        throw new UnsupportedOperationException();
    }

    public void name(DraftId id, String name) {
        throw new UnsupportedOperationException();
    }

    public void email(DraftId id, String email) {
        throw new UnsupportedOperationException();
    }

    public void phone(DraftId id, @Nullable String phone) {
        throw new UnsupportedOperationException();
    }

    public void scope(DraftId id, @Nullable String scope) {
        throw new UnsupportedOperationException();
    }

    public void language(DraftId id, Language language) {
        throw new UnsupportedOperationException();
    }

    /** Sends the request; sent again, it gives the same receipt and does nothing. */
    public Receipt submit(DraftId id) {
        throw new UnsupportedOperationException();
    }

    /** For the confirmation page; the code is told once. */
    public Received received(DraftId id) {
        throw new UnsupportedOperationException();
    }

    /** The link in the first mail was followed and its button pressed. */
    public Confirmation confirm(String token) {
        throw new UnsupportedOperationException();
    }
}
