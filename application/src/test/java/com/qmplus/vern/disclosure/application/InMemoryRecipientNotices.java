package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** As the database keeps them. */
public final class InMemoryRecipientNotices implements RecipientNotices {

    private final List<RecipientNotice> all = new ArrayList<>();

    @Override
    public void add(RecipientNotice notice) {
        all.add(notice);
    }

    @Override
    public List<RecipientNotice> of(UUID caseId) {
        return all.stream()
                .filter(one -> one.caseId().equals(caseId))
                .sorted(Comparator.comparing(RecipientNotice::recipient)
                        .thenComparing(one -> one.measure().name())
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }
}
