package com.qmplus.vern.disclosure;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What recipients are told, case by case (art. 19). */
public interface RecipientNotices {

    void add(RecipientNotice notice);

    /** In the order of their recipients. */
    List<RecipientNotice> of(UUID caseId);

    /** What any case makes us tell of the person. */
    List<RecipientNotice> of(PersonId person);

    /** By what a mail calls it. */
    Optional<RecipientNotice> find(String reference);

    /** Of which that mail told. */
    Optional<RecipientNotice> toldBy(MailId mail);

    /** Mailed before, neither acknowledged since nor reminded of; those that have waited longest first. */
    List<RecipientNotice> toRemind(Instant mailedBefore, int limit);
}
