package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.shared.Language;
import java.io.Serializable;

/** What has been written so far; what has not is an empty text. Once submitted it can only be read. */
public record DraftView(
        DraftId id, Language language, String name, String email, String phone, DraftClaims claims, boolean submitted)
        implements Serializable {}
