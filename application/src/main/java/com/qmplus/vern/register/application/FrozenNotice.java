package com.qmplus.vern.register.application;

import com.qmplus.vern.register.NoticeContent;
import com.qmplus.vern.shared.Language;

/** What is frozen when a notice is published: the content, to compare and to translate for machines, and every printed sentence. */
public record FrozenNotice(NoticeContent content, NoticePage nb, NoticePage en) {

    static FrozenNotice of(NoticeContent content) {
        return new FrozenNotice(
                content, NoticePrinter.print(content, Language.NB), NoticePrinter.print(content, Language.EN));
    }

    NoticePage in(Language language) {
        return switch (language) {
            case NB -> nb;
            case EN -> en;
        };
    }
}
