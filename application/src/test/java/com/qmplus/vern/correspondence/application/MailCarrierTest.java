package com.qmplus.vern.correspondence.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FailingAccessLog;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.shared.KeyId;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailCarrierTest {

    private final Carried carried = new Carried();
    private final ScriptedPost post = new ScriptedPost();
    private final MailCarrier carrier = carried.carrier(post);

    @Test
    void hands_over_what_waits_and_hands_it_over_once() {
        var mail = carried.queued();

        carrier.carry();
        carrier.carry();

        assertThat(post.taken()).containsExactly(mail.messageId());
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void marks_and_traces_a_mail_before_the_server_hears_of_it() {
        var caseId = UUID.randomUUID();
        var mail = carried.queued("nora@example.no", caseId);
        post.whenHanded(() -> {
            assertThat(mail.state()).isEqualTo(MailState.SENDING);
            assertThat(carried.log.accesses()).singleElement().satisfies(trace -> {
                assertThat(trace.operation()).isEqualTo(Operation.SEND);
                assertThat(trace.caseId()).isEqualTo(caseId);
            });
        });

        carrier.carry();

        assertThat(post.taken()).hasSize(1);
    }

    @Test
    void sends_nothing_that_cannot_be_traced() {
        var mail = carried.queued();

        carried.carrier(post, new FailingAccessLog()).carry();

        assertThat(post.taken()).isEmpty();
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void tries_again_when_the_server_puts_it_off() {
        var mail = carried.queued();
        post.fails(Mishap.PUT_OFF);
        carrier.carry();
        assertThat(mail.state()).isEqualTo(MailState.WAITING);

        post.works();
        carrier.carry();
        assertThat(post.taken()).as("before its time").isEmpty();

        carried.clock.pass(Duration.ofMinutes(1));
        carrier.carry();
        assertThat(post.taken()).containsExactly(mail.messageId());
    }

    @Test
    void counts_an_attempt_when_no_server_answers() {
        var mail = carried.queued();
        post.isAway();

        carrier.carry();

        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.mishap()).isEqualTo(Mishap.UNREACHABLE);
    }

    @Test
    void gives_up_after_ten_attempts_and_says_so() {
        var mail = carried.queued();
        post.isAway();

        for (int attempt = 0; attempt < 12; attempt++) {
            carrier.carry();
            carried.clock.pass(Duration.ofHours(7));
        }

        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(carried.gaveUp).singleElement().satisfies(event -> {
            assertThat(event.mail()).isEqualTo(mail.id());
            assertThat(event.caseId()).isEqualTo(mail.caseId());
            assertThat(event.mishap()).isEqualTo(Mishap.UNREACHABLE);
        });
    }

    @Test
    void gives_up_at_once_when_the_address_is_refused_and_goes_on_with_the_others() {
        var refused = carried.queued("nobody@example.no", UUID.randomUUID());
        carried.clock.pass(Duration.ofSeconds(1));
        var good = carried.queued();
        post.refuses("nobody@example.no");

        carrier.carry();

        assertThat(refused.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(good.state()).isEqualTo(MailState.SENT);
        assertThat(carried.gaveUp).hasSize(1);
    }

    @Test
    void leaves_the_others_for_the_next_visit_when_the_line_breaks() {
        var broken = carried.queued();
        carried.clock.pass(Duration.ofSeconds(1));
        var other = carried.queued();
        post.fails(Mishap.BROKEN_OFF);

        carrier.carry();

        assertThat(broken.attempts()).isEqualTo(1);
        assertThat(other.attempts()).isZero();
    }

    @Test
    void does_not_send_again_what_a_crash_left_half_sent_but_tells_of_it() {
        var mail = carried.queued();
        post.whenHanded(() -> {
            throw new Crash();
        });
        assertThatThrownBy(carrier::carry).isInstanceOf(Crash.class);
        assertThat(post.taken()).as("the server had it").hasSize(1);

        post.whenHanded(() -> {});
        var restarted = carried.carrier(post);
        restarted.carry();
        carried.clock.pass(Duration.ofMinutes(11));
        restarted.tidy();
        restarted.carry();

        assertThat(post.taken()).as("still once").hasSize(1);
        assertThat(mail.mishap()).isEqualTo(Mishap.IN_DOUBT);
        assertThat(carried.gaveUp).hasSize(1);
    }

    @Test
    void sends_after_all_what_a_crash_stopped_before_the_line_was_open() {
        var mail = carried.queued();
        post.crashesOnOpening();
        assertThatThrownBy(carrier::carry).isInstanceOf(Crash.class);

        post.works();
        carried.carrier(post).carry();

        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void leaves_everything_to_the_node_that_holds_the_lease() {
        carried.queued();
        carried.leaseIsOurs = false;

        carrier.carry();

        assertThat(post.taken()).isEmpty();
    }

    @Test
    void cannot_send_what_has_been_erased() {
        var mail = carried.queued();
        carried.seal.drop(mail);

        carrier.carry();

        assertThat(post.taken()).isEmpty();
        assertThat(mail.mishap()).isEqualTo(Mishap.EMPTY);
    }

    @Test
    void one_that_cannot_be_opened_is_given_up_and_stops_none_behind_it() {
        var altered = carried.unreadable(carried.vault.newKey(UUID.randomUUID()));
        var keyless = carried.unreadable(KeyId.random());
        carried.clock.pass(Duration.ofSeconds(1));
        var good = carried.queued();

        carrier.carry();

        assertThat(post.taken()).containsExactly(good.messageId());
        assertThat(altered.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(altered.mishap()).isEqualTo(Mishap.UNREADABLE);
        assertThat(keyless.mishap()).isEqualTo(Mishap.UNREADABLE);
        assertThat(carried.gaveUp).hasSize(2);
    }

    @Test
    void one_that_something_of_ours_stumbles_over_is_put_off_and_stops_none_behind_it() {
        var stone = carried.queued();
        carried.clock.pass(Duration.ofSeconds(1));
        var good = carried.queued();
        var stumbling = carried.carrierStumblingOver(stone, post);

        stumbling.carry();
        stumbling.carry();

        assertThat(post.taken()).containsExactly(good.messageId());
        assertThat(stone.state()).isEqualTo(MailState.WAITING);
        assertThat(stone.mishap()).isEqualTo(Mishap.STUMBLED);
        assertThat(stone.attempts()).as("the second visit came before its time").isEqualTo(1);
    }

    @Test
    void all_that_have_outlived_their_time_are_dropped_in_one_visit_keys_missing_or_not() {
        var keyless = carried.unreadable(KeyId.random());
        var mails = Stream.generate(carried::queued).limit(120).toList();
        for (int visit = 0; visit < 3; visit++) carrier.carry();
        carried.clock.pass(Duration.ofDays(31));

        carrier.tidy();

        assertThat(mails).allSatisfy(mail -> assertThat(mail.content()).isNull());
        assertThat(keyless.content()).isNull();
    }

    @Test
    void drops_address_and_text_thirty_days_after_it_was_sent() {
        var mail = carried.queued();
        carrier.carry();

        carried.clock.pass(Duration.ofDays(29));
        carrier.tidy();
        assertThat(carried.seal.open(mail)).isPresent();

        carried.clock.pass(Duration.ofDays(2));
        carrier.tidy();
        assertThat(carried.seal.open(mail)).isEmpty();
        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    /** The machine stops. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }
}
