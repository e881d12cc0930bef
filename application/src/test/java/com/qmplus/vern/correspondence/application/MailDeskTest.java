package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FailingAccessLog;
import com.qmplus.vern.audit.application.FailingAccessLog.LogIsDown;
import com.qmplus.vern.correspondence.Mail;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.correspondence.NotGivenUp;
import com.qmplus.vern.shared.StalePage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailDeskTest {

    private final Carried carried = new Carried();
    private final ScriptedPost post = new ScriptedPost();
    private final MailDesk desk = carried.desk(carried.log);

    @Test
    void shows_how_mails_fare_but_neither_address_nor_text() {
        var mail = givenUp();

        var lines = desk.mails(MailState.GIVEN_UP, null);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(mail.id());
            assertThat(line.mishap()).isEqualTo(Mishap.REFUSED);
            assertThat(line.retryable()).isTrue();
            assertThat(line.toString()).doesNotContain("nora", "V-7K3M9Q-T");
        });
    }

    @Test
    void counts_every_state_also_those_without_mails() {
        givenUp();

        assertThat(desk.counts())
                .containsEntry(MailState.GIVEN_UP, 1L)
                .containsEntry(MailState.WAITING, 0L)
                .hasSize(MailState.values().length);
    }

    @Test
    void tries_anew_what_was_given_up_and_leaves_a_trace() {
        var mail = givenUp();
        post.works();

        desk.retry(mail.id(), mail.version());
        carried.carrier(post).carry();

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(carried.log.accesses())
                .extracting(access -> access.operation())
                .contains(Operation.CHANGE);
    }

    @Test
    void refuses_to_retry_what_was_not_given_up_or_has_changed_meanwhile() {
        var mail = carried.queued();

        assertThatThrownBy(() -> desk.retry(mail.id(), mail.version())).isInstanceOf(NotGivenUp.class);
        assertThatThrownBy(() -> desk.retry(mail.id(), mail.version() + 1)).isInstanceOf(StalePage.class);
    }

    @Test
    void notes_a_mail_that_came_back_and_has_the_case_worker_told() {
        var mail = carried.queued();
        carried.carrier(post).carry();

        desk.bounced(" " + mail.messageId() + "\n");

        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(carried.gaveUp)
                .singleElement()
                .satisfies(event -> assertThat(event.mail()).isEqualTo(mail.id()));
        assertThatThrownBy(() -> desk.bounced("<unknown@example.no>")).isInstanceOf(UnknownMail.class);
    }

    @Test
    void changes_nothing_without_a_trace() {
        var mail = givenUp();
        var untraced = carried.desk(new FailingAccessLog());

        assertThatThrownBy(() -> untraced.retry(mail.id(), mail.version())).isInstanceOf(LogIsDown.class);
        assertThatThrownBy(() -> untraced.bounced(mail.messageId())).isInstanceOf(LogIsDown.class);
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
    }

    private Mail givenUp() {
        var mail = carried.queued();
        post.fails(Mishap.REFUSED);
        carried.carrier(post).carry();
        return mail;
    }
}
