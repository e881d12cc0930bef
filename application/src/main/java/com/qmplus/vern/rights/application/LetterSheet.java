package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.LetterId;
import com.qmplus.vern.rights.LetterKind;
import java.io.Serializable;
import java.time.Instant;

/** A letter, as the person sees it in the list. */
public record LetterSheet(LetterId id, LetterKind kind, Instant made, boolean unread) implements Serializable {

    static LetterSheet of(CaseLetter letter) {
        return new LetterSheet(letter.id(), letter.kind(), letter.made(), letter.read() == null);
    }
}
