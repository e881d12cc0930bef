package com.qmplus.vern.register;

import java.time.LocalDate;

/** A privacy notice whole: the facts, from one version of the register, and the words around them. */
public record NoticeContent(int registerVersion, NoticeFacts facts, NoticeWording wording) {

    public static NoticeContent of(Register register, LocalDate day, NoticeWording wording) {
        return new NoticeContent(register.version(), NoticeFacts.of(register, day), wording);
    }

    /** A purpose in plain words. */
    public Text plain(NoticeFacts.PurposeFact purpose) {
        return wording.wordsOf(purpose.key()).orElse(purpose.description());
    }

    NoticeContent with(NoticeFacts others) {
        return new NoticeContent(registerVersion, others, wording);
    }
}
