package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.shared.Language;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What has been written so far; what has not is an empty text. Once submitted it can only be read.
 *
 * @param whomSaid they have said whether it is for themselves or for another
 * @param behalf for whom it is; null: for who writes it
 */
public record DraftView(
        DraftId id,
        Language language,
        String name,
        String email,
        String phone,
        DraftClaims claims,
        boolean whomSaid,
        @Nullable Behalf behalf,
        boolean submitted)
        implements Serializable {}
