package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.shared.Language;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpRoundTest {

    private static final int PATIENCE = 500;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Carried carried = new Carried();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_with_all_its_headers_and_both_its_forms() throws Exception {
        var mail = carried.queued("nora@example.no", UUID.randomUUID());

        carried.carrier(this::open).carry();

        var message = received();
        assertThat(message.getMessageID()).isEqualTo(mail.messageId()).endsWith("@vern.example.no>");
        assertThat(message.getFrom()[0]).hasToString("QmPlus AS <post@qmplus.com>");
        assertThat(message.getAllRecipients()).singleElement().hasToString("nora@example.no");
        assertThat(message.getSubject()).isEqualTo("Svaret ditt er klart, V-7K3M9Q-T");
        assertThat(message.getSentDate()).isEqualTo(carried.clock.instant());
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("nb");
        var forms = (Multipart) message.getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContent().toString()).contains("Hent svaret:", "frem til 8. desember 2026");
        assertThat(forms.getBodyPart(1).getContent().toString()).contains("<html lang=\"nb\">");
    }

    @Test
    void a_mail_that_met_no_server_arrives_once_when_there_is_one() throws Exception {
        var mail = carried.queued();
        int port = server.getSmtp().getPort();
        var carrier = carried.carrier(() -> open(port));
        server.stop();

        carrier.carry();
        assertThat(mail.mishap()).isEqualTo(Mishap.UNREACHABLE);

        var mended = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mended.start();
        try {
            carried.clock.pass(Duration.ofMinutes(1));
            carrier.carry();
            carrier.carry();
            assertThat(mended.getReceivedMessages()).hasSize(1);
        } finally {
            mended.stop();
        }
    }

    @Test
    void a_mail_of_which_a_crash_left_a_doubt_is_not_sent_twice() {
        carried.queued();
        var crashing = carried.carrier(() -> crashingAfterwards(open()));
        assertThatThrownBy(crashing::carry).isInstanceOf(MailCarrierTest.Crash.class);

        var restarted = carried.carrier(this::open);
        carried.clock.pass(Duration.ofMinutes(11));
        restarted.carry();
        restarted.tidy();
        restarted.carry();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(carried.gaveUp).hasSize(1);
    }

    @Test
    void a_refused_address_is_a_bounce() throws Exception {
        assertMishap("550 5.1.1 no such user", "RCPT", Mishap.REFUSED, MailState.GIVEN_UP);
    }

    @Test
    void a_full_mailbox_is_tried_again() throws Exception {
        assertMishap("452 4.2.2 mailbox full", "RCPT", Mishap.PUT_OFF, MailState.WAITING);
    }

    @Test
    void a_refused_content_is_a_bounce() throws Exception {
        assertMishap("554 5.6.0 not wanted here", ".", Mishap.REFUSED, MailState.GIVEN_UP);
    }

    @Test
    void a_server_that_asks_to_come_back_is_tried_again() throws Exception {
        assertMishap("451 4.3.0 later", ".", Mishap.PUT_OFF, MailState.WAITING);
    }

    @Test
    void a_server_that_falls_silent_while_taking_a_mail_is_tried_again() throws Exception {
        assertMishap("", "DATA", Mishap.BROKEN_OFF, MailState.WAITING);
    }

    @Test
    void a_server_that_never_greets_is_not_waited_for_for_ever() throws Exception {
        assertMishap("", "greeting", Mishap.UNREACHABLE, MailState.WAITING);
    }

    @Test
    void a_line_break_in_an_address_or_a_subject_cannot_become_a_header() {
        assertThatThrownBy(() -> new Letter("a@example.no", Language.EN, "Hello\r\nBcc: all@example.no", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        var injected = new Letter("nora@example.no\r\nBcc: all@example.no", Language.EN, "Hello", "x", "x");
        assertThatThrownBy(() -> open().deliver("<1@vern>", injected)).isInstanceOf(Undelivered.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void assertMishap(String answer, String to, Mishap mishap, MailState state) throws Exception {
        try (var stubborn = new StubbornServer(to, answer)) {
            var mail = carried.queued();
            carried.carrier(() -> open(stubborn.port())).carry();
            assertThat(mail.mishap()).isEqualTo(mishap);
            assertThat(mail.state()).isEqualTo(state);
        }
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private Post.Round open() throws Undelivered {
        return open(server.getSmtp().getPort());
    }

    private Post.Round open(int port) throws Undelivered {
        var access = new SmtpAccess(
                "127.0.0.1", port, Optional.empty(), Optional.empty(), false, Optional.empty(), PATIENCE);
        return SmtpRound.open(access, Carried.LETTERHEAD, carried.clock);
    }

    private static Post.Round crashingAfterwards(Post.Round round) {
        return new Post.Round() {
            @Override
            public void deliver(String messageId, Letter letter) throws Undelivered {
                round.deliver(messageId, letter);
                throw new MailCarrierTest.Crash();
            }

            @Override
            public void close() {
                round.close();
            }
        };
    }
}
