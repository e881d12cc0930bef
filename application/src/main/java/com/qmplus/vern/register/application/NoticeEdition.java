package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A published notice as the public reads it, in one language.
 *
 * @param latest the number of the version that holds now
 * @param changes what is new since the version before; empty in the first
 * @param versions all of them, the newest first
 */
public record NoticeEdition(
        int number,
        int latest,
        LocalDate day,
        String title,
        NoticePage page,
        List<NoticeChangeView> changes,
        List<Version> versions,
        String sha256)
        implements Serializable {

    public boolean isLatest() {
        return number == latest;
    }

    public boolean isFirst() {
        return versions.stream().noneMatch(version -> version.number() < number);
    }

    public record Version(int number, LocalDate day) implements Serializable {}
}
