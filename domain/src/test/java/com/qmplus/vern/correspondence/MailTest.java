package com.qmplus.vern.correspondence;

import static com.qmplus.vern.correspondence.SomeMail.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailTest {

    @Test
    void waits_from_the_moment_it_is_asked_for() {
        var mail = SomeMail.waiting();

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttempt()).isEqualTo(NOON);
    }

    @Test
    void is_marked_before_the_mail_server_gets_it_and_cannot_be_begun_twice() {
        var mail = SomeMail.sending();

        assertThat(mail.sendingSince()).isEqualTo(NOON);
        assertThatThrownBy(() -> mail.beginSending(NOON)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waits_again_after_a_passing_mishap_and_keeps_its_message_id() {
        var mail = SomeMail.sending();

        boolean last = mail.failed(Mishap.PUT_OFF, NOON);

        assertThat(last).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttempt()).isEqualTo(NOON.plus(Duration.ofMinutes(1)));
        assertThat(mail.messageId()).isEqualTo("<1@vern>");
    }

    @Test
    void is_given_up_at_once_when_the_receiver_says_no_for_good() {
        var mail = SomeMail.sending();

        assertThat(mail.failed(Mishap.REFUSED, NOON)).isTrue();
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.doneOn()).isEqualTo(NOON);
    }

    @Test
    void is_given_up_when_it_may_have_been_sent_so_that_it_is_not_sent_twice() {
        var mail = SomeMail.sending();

        assertThat(mail.failed(Mishap.IN_DOUBT, NOON)).isTrue();
        assertThat(mail.nextAttempt()).isNull();
    }

    @Test
    void is_given_up_after_ten_attempts() {
        var mail = SomeMail.waiting();
        Instant now = NOON;
        for (int attempt = 1; attempt < 10; attempt++) {
            mail.beginSending(now);
            mail.failed(Mishap.UNREACHABLE, now);
            assertThat(mail.state()).as("after attempt %d", attempt).isEqualTo(MailState.WAITING);
            now = mail.nextAttempt();
        }
        mail.beginSending(now);
        mail.failed(Mishap.UNREACHABLE, now);

        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.attempts()).isEqualTo(10);
    }

    @Test
    void can_be_tried_anew_by_a_person_once_it_was_given_up() {
        var mail = SomeMail.sending();
        mail.failed(Mishap.REFUSED, NOON);

        mail.retry(NOON.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.nextAttempt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void cannot_be_tried_anew_while_it_is_on_its_way_or_there() {
        assertThatThrownBy(() -> SomeMail.waiting().retry(NOON)).isInstanceOf(NotGivenUp.class);
        assertThatThrownBy(() -> SomeMail.sent().retry(NOON)).isInstanceOf(NotGivenUp.class);
    }

    @Test
    void cannot_be_tried_anew_when_its_content_is_gone() {
        var mail = SomeMail.sending();
        mail.failed(Mishap.REFUSED, NOON);
        mail.dropContent();

        assertThatThrownBy(() -> mail.retry(NOON)).isInstanceOf(NotGivenUp.class);
    }

    @Test
    void that_was_sent_can_still_come_back() {
        var mail = SomeMail.sent();

        mail.bounced(NOON.plusSeconds(90));

        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.mishap()).isEqualTo(Mishap.REFUSED);
    }
}
