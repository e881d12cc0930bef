package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import java.util.List;
import java.util.UUID;

/** What recipients are told, case by case (art. 19). */
public interface RecipientNotices {

    void add(RecipientNotice notice);

    /** In the order of their recipients. */
    List<RecipientNotice> of(UUID caseId);

    /** What any case makes us tell of the person. */
    List<RecipientNotice> of(PersonId person);
}
