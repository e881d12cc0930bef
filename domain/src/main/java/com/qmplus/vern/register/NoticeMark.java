package com.qmplus.vern.register;

import java.time.Instant;

/** What tells a published notice from the others, without its document: enough to list the versions, and to know one that is known. */
public record NoticeMark(int number, Instant publishedOn, String sha256) {

    public static NoticeMark of(NoticeVersion version) {
        return new NoticeMark(version.number(), version.publishedOn(), version.sha256());
    }
}
