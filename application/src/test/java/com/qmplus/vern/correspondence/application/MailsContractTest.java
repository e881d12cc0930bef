package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mails;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.correspondence.SealedLetter;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.application.Databases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailsContractTest {

    private static final int MANY = 10_000;

    private final Databases on;
    private final Mails mails;
    private final UUID caseId = UUID.randomUUID();
    private final String hash = UUID.randomUUID().toString();
    private final Instant now = Instant.parse("2026-11-23T09:00:00.123456Z");

    MailsContractTest(Databases on) {
        this.on = on;
        this.mails = on.repository(InMemoryMails::new, JpaMails::new);
    }

    @Test
    void a_mail_is_found_as_it_was_stored() {
        var mail = stored(now);

        var found = on.inTransaction(() -> mails.get(mail.id()));

        assertThat(found.content()).isEqualTo(mail.content());
        assertThat(found.vaultKey()).isEqualTo(mail.vaultKey());
        assertThat(found.queuedOn()).isEqualTo(now);
        assertThat(found.caseId()).isEqualTo(caseId);
        assertThat(found.state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void a_mail_without_a_case_is_found_too() {
        var id = MailId.random();
        on.inTransaction(() -> mails.add(new Mail(id, MailKind.CASE_WORKER_NOTICE, null, letter(id), now)));

        assertThat(on.inTransaction(() -> mails.get(id)).caseId()).isNull();
    }

    @Test
    void an_unknown_mail_is_not_there() {
        assertThatThrownBy(() -> on.inTransaction(() -> mails.get(MailId.random())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_found_by_message_id_by_case_and_by_address() {
        var mail = stored(now);

        assertThat(on.inTransaction(() -> mails.withMessageId(mail.messageId())))
                .isPresent();
        assertThat(on.inTransaction(() -> mails.withMessageId("<other@vern>"))).isEmpty();
        assertThat(ids(on.inTransaction(() -> mails.ofCase(caseId)))).containsExactly(mail.id());
        assertThat(ids(on.inTransaction(() -> mails.toAddress(hash)))).containsExactly(mail.id());
    }

    @Test
    void is_due_when_its_time_has_come_the_longest_waiting_first() {
        var second = stored(now.plusSeconds(2));
        var first = stored(now.plusSeconds(1));
        var later = stored(now.plusSeconds(9));

        var due = on.inTransaction(() -> mails.due(now.plusSeconds(5), MANY));

        assertThat(due).containsSubsequence(first.id(), second.id()).doesNotContain(later.id());
    }

    @Test
    void is_not_due_once_it_is_being_sent() {
        var mail = stored(now);
        change(mail, each -> each.beginSending(now));

        assertThat(on.inTransaction(() -> mails.due(now, MANY))).doesNotContain(mail.id());
    }

    @Test
    void is_unfinished_when_it_has_been_sending_for_too_long() {
        var stuck = stored(now);
        change(stuck, each -> each.beginSending(now.minusSeconds(100)));
        var fresh = stored(now);
        change(fresh, each -> each.beginSending(now));

        assertThat(ids(on.inTransaction(() -> mails.unfinished(now.minusSeconds(50)))))
                .contains(stuck.id())
                .doesNotContain(fresh.id());
    }

    @Test
    void lists_newest_first_page_by_page_even_within_one_instant() {
        var future = now.plus(Duration.ofDays(3650)); // before all others' mails
        var all = List.of(stored(future.plusSeconds(1)), stored(future), stored(future), stored(future));

        var first = ids(on.inTransaction(() -> mails.list(MailState.WAITING, null, 2)));
        var second = ids(on.inTransaction(() -> mails.list(MailState.WAITING, first.getLast(), 2)));

        assertThat(first.getFirst()).isEqualTo(all.getFirst().id());
        assertThat(first).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2).isSubsetOf(ids(all));
        on.inTransaction(() -> all.forEach(each -> unreachable(mails.get(each.id()), future)));
        on.inTransaction(() -> all.forEach(each -> refuse(mails.get(each.id()))));
        assertThat(ids(on.inTransaction(() -> mails.list(MailState.WAITING, null, MANY))))
                .doesNotContainAnyElementsOf(ids(all));
    }

    @Test
    void lists_one_state_or_all() {
        var waiting = stored(now);
        var sent = stored(now);
        change(sent, each -> each.beginSending(now));
        change(sent, each -> each.wasSent(now));

        assertThat(ids(on.inTransaction(() -> mails.list(MailState.SENT, null, MANY))))
                .contains(sent.id())
                .doesNotContain(waiting.id());
        assertThat(ids(on.inTransaction(() -> mails.list(null, null, MANY)))).contains(sent.id(), waiting.id());
    }

    @Test
    void counts_by_state() {
        long before = on.inTransaction(mails::counts).getOrDefault(MailState.WAITING, 0L);

        stored(now);

        assertThat(on.inTransaction(mails::counts)).containsEntry(MailState.WAITING, before + 1);
    }

    @Test
    void is_outlived_when_it_was_done_long_ago_and_still_has_its_content() {
        var old = stored(now);
        change(old, each -> each.beginSending(now));
        change(old, each -> each.wasSent(now));
        assertThat(outlived()).contains(old.id());

        change(old, Mail::dropContent);
        assertThat(outlived()).doesNotContain(old.id());
        assertThat(on.inTransaction(() -> mails.get(old.id())).content()).isNull();
    }

    private List<MailId> outlived() {
        return ids(on.inTransaction(() -> mails.outlived(now.plusSeconds(1), MANY)));
    }

    private void change(Mail mail, Consumer<Mail> how) {
        on.inTransaction(() -> how.accept(mails.get(mail.id())));
    }

    private static void unreachable(Mail mail, Instant when) {
        mail.beginSending(when);
        mail.failed(Mishap.UNREACHABLE, when);
    }

    private void refuse(Mail mail) {
        mail.beginSending(now);
        mail.failed(Mishap.REFUSED, now);
    }

    private Mail stored(Instant queued) {
        var id = MailId.random();
        var mail = new Mail(id, MailKind.ANSWER_READY, caseId, letter(id), queued);
        on.inTransaction(() -> mails.add(mail));
        return mail;
    }

    private SealedLetter letter(MailId id) {
        return new SealedLetter("<" + id + "@vern>", hash, KeyId.random(), new Sealed(new byte[] {1, 2, 3}));
    }

    private static List<MailId> ids(List<Mail> found) {
        return found.stream().map(Mail::id).toList();
    }
}
