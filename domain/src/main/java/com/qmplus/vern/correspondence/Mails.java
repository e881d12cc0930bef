package com.qmplus.vern.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All mails that were ever asked for. */
public interface Mails {

    void add(Mail mail);

    /** @throws com.qmplus.vern.shared.NotFound when there is none */
    Mail get(MailId id);

    Optional<Mail> withMessageId(String messageId);

    /** Waiting ones whose time has come, the longest waiting first. */
    List<MailId> due(Instant now, int most);

    /** Left in {@code SENDING} since before that instant: whoever was sending them is gone. */
    List<Mail> unfinished(Instant before);

    /** Newest first; all states when none is named; from the given mail on, not including it. */
    List<Mail> list(@Nullable MailState state, @Nullable MailId after, int most);

    Map<MailState, Long> counts();

    List<Mail> ofCase(UUID caseId);

    /** By keyed hash of the address: the addresses themselves are sealed. */
    List<Mail> toAddress(String addressHash);

    /** Done with before that instant and with content still kept. */
    List<Mail> outlived(Instant before, int most);
}
