package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.disclosure.RecipientNotice;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** As the database keeps them. */
public final class InMemoryRecipientNotices implements RecipientNotices {

    private final List<RecipientNotice> all = new ArrayList<>();

    @Override
    public void add(RecipientNotice notice) {
        all.add(notice);
    }

    @Override
    public List<RecipientNotice> of(UUID caseId) {
        return sorted(one -> one.caseId().equals(caseId));
    }

    @Override
    public List<RecipientNotice> of(PersonId person) {
        return sorted(one -> person.equals(one.person()));
    }

    private List<RecipientNotice> sorted(Predicate<RecipientNotice> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(RecipientNotice::recipient)
                        .thenComparing(one -> one.measure().name())
                        .thenComparing(one -> one.id().toString()))
                .toList();
    }

    @Override
    public Optional<RecipientNotice> find(String reference) {
        return all.stream().filter(one -> reference.equals(one.reference())).findFirst();
    }

    @Override
    public Optional<RecipientNotice> toldBy(MailId mail) {
        return all.stream().filter(one -> mail.equals(one.mail())).findFirst();
    }

    @Override
    public List<RecipientNotice> toRemind(Instant mailedBefore, int limit) {
        return all.stream()
                .filter(one -> one.isAwaited() && one.reminded() == null)
                .filter(one -> mailed(one).isBefore(mailedBefore))
                .sorted(Comparator.comparing(InMemoryRecipientNotices::mailed))
                .limit(limit)
                .toList();
    }

    private static Instant mailed(RecipientNotice notice) {
        return Objects.requireNonNull(notice.mailed());
    }
}
