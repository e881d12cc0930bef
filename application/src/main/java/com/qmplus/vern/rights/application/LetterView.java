package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.LetterKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case, as the case page lists it.
 *
 * @param by name of the employee; empty for the person and for Vern itself
 * @param textVersion of the text that it was written with, and {@code sha256} of what was written
 * @param posted null while it has not gone by post
 * @param read when the person opened it in the portal first; null while they have not
 * @param byPost the person has no mail: it must go by post
 */
public record LetterView(
        LetterId id,
        LetterKind kind,
        Instant made,
        String by,
        String textVersion,
        String sha256,
        @Nullable LocalDate posted,
        @Nullable Instant read,
        boolean byPost)
        implements Serializable {

    public boolean waitsForPost() {
        return byPost && posted == null && read == null;
    }
}
