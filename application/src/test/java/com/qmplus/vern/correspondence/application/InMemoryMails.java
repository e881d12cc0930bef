package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.shared.NotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryMails implements Mails {

    private static final Comparator<Mail> NEWEST_FIRST = Comparator.comparing(Mail::queuedOn)
            .thenComparing(mail -> mail.id().toString())
            .reversed();

    private final Map<MailId, Mail> mails = new LinkedHashMap<>();

    @Override
    public void add(Mail mail) {
        mails.put(mail.id(), mail);
    }

    @Override
    public Mail get(MailId id) {
        return Optional.ofNullable(mails.get(id)).orElseThrow(() -> new NotFound("mail"));
    }

    @Override
    public Optional<Mail> withMessageId(String messageId) {
        return those(mail -> mail.messageId().equals(messageId)).findFirst();
    }

    @Override
    public List<MailId> due(Instant now, int most) {
        return those(mail ->
                        mail.state() == MailState.WAITING && !mail.nextAttempt().isAfter(now))
                .sorted(Comparator.comparing(Mail::nextAttempt).thenComparing(Mail::queuedOn))
                .limit(most)
                .map(Mail::id)
                .toList();
    }

    @Override
    public List<Mail> unfinished(Instant before) {
        return those(mail ->
                        mail.state() == MailState.SENDING && mail.sendingSince().isBefore(before))
                .toList();
    }

    @Override
    public List<Mail> list(@Nullable MailState state, @Nullable MailId after, int most) {
        return those(mail -> state == null || mail.state() == state)
                .filter(mail -> after == null || NEWEST_FIRST.compare(mail, get(after)) > 0)
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList();
    }

    @Override
    public Map<MailState, Long> counts() {
        return mails.values().stream().collect(Collectors.groupingBy(Mail::state, Collectors.counting()));
    }

    @Override
    public List<Mail> ofCase(UUID caseId) {
        return those(mail -> caseId.equals(mail.caseId()))
                .sorted(Comparator.comparing(Mail::queuedOn))
                .toList();
    }

    @Override
    public List<Mail> toAddress(String addressHash) {
        return those(mail -> mail.addressHash().equals(addressHash))
                .sorted(Comparator.comparing(Mail::queuedOn))
                .toList();
    }

    @Override
    public List<Mail> outlived(Instant before, int most) {
        return those(mail -> mail.doneOn() != null && mail.doneOn().isBefore(before) && mail.vaultKey() != null)
                .sorted(Comparator.comparing(Mail::doneOn))
                .limit(most)
                .toList();
    }

    private Stream<Mail> those(Predicate<Mail> condition) {
        return mails.values().stream().filter(condition);
    }
}
