package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailSent;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.rights.CannotExtend;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Reckoning;
import com.qmplus.vern.rights.application.StatusView.About;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Received on 23 November 2026, so due on 23 December. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world).asked().confirmed().taken();

    @Test
    void statement_8_while_the_clock_stands_and_after_all_three_dates_are_shown() {
        journey.askedForScope().afterDays(5);
        assertThat(deadline().pausedSince()).isEqualTo("2026-11-23");
        assertThat(deadline().due()).isEqualTo("2026-12-28");
        assertThat(deadline().all())
                .extracting(Reckoning::mode)
                .containsExactly(PauseMode.SUSPEND, PauseMode.RESTART, PauseMode.NONE);

        world.as(world.kari).timeDesk().scopeAnswered(journey.id(), journey.version(), journey.today(), "The mails");
        journey.afterDays(10);
        assertThat(deadline().pausedSince()).isNull();
        assertThat(deadline().reckoning().pausedDays()).isEqualTo(5);
        assertThat(deadline().all())
                .extracting(Reckoning::due)
                .containsExactly(
                        LocalDate.parse("2026-12-28"), LocalDate.parse("2026-12-28"), LocalDate.parse("2026-12-23"));
    }

    @Test
    void the_queue_follows_the_clock_that_stands() {
        journey.askedForScope().afterDays(7);
        world.deadlines().move();

        assertThat(world.as(world.kari).desk().queue(QueueQuery.mine(10)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.due()).isEqualTo("2026-12-30"));
    }

    @Test
    void the_day_that_would_have_been_the_last_raises_the_alarm_once() {
        journey.askedForScope().afterDays(31);
        round();
        round();

        assertThat(deadline().strictPassed()).isTrue();
        assertThat(mails(MailKind.CASE_WORKER_NOTICE)).hasSize(1);
        assertThat(journey.request().timeline().has(Move.STRICT_DAY_PASSED)).isTrue();
    }

    @Test
    void ten_five_and_one_day_before_and_when_it_is_over_somebody_is_told_once_each() {
        for (int day = 0; day <= 40; day++) {
            round();
            round();
            journey.afterDays(1);
        }

        assertThat(mails(MailKind.DEADLINE_NEAR)).hasSize(3);
        assertThat(mails(MailKind.DEADLINE_PASSED))
                .singleElement()
                .satisfies(mail -> assertThat(mail.values()).containsOnlyKeys("reference", "link", "due"));
        assertThat(mails(MailKind.DEADLINE_NEAR))
                .allSatisfy(mail -> assertThat(mail.values()).containsOnlyKeys("reference", "link", "due"));
    }

    @Test
    void whoever_has_the_case_is_told_too_if_they_sign_in_with_an_address() {
        var eva = world.employ("Eva Dahl", "eva.dahl@example.no");
        world.as(world.kari).desk().handOver(journey.id(), journey.version(), eva);
        journey.afterDays(20);
        round();

        assertThat(mails(MailKind.DEADLINE_NEAR))
                .extracting(mail -> mail.to().value())
                .contains("eva.dahl@example.no")
                .hasSize(2);
    }

    @Test
    void what_is_answered_or_waits_for_the_person_reminds_nobody() {
        journey.ofOla().collected().approved().sent().afterDays(40);
        round();
        assertThat(mails(MailKind.DEADLINE_NEAR)).isEmpty();

        var another = new Journey(world).asked().taken().askedForScope();
        for (int day = 0; day < 60; day++) {
            another.afterDays(1);
            round();
        }
        assertThat(mails(MailKind.DEADLINE_NEAR)).isEmpty();
    }

    @Test
    void an_extension_holds_from_when_the_mail_has_left() {
        journey.askedForExtension();
        assertThat(deadline().extended()).isFalse();
        assertThat(deadline().extension().sent()).isNull();
        assertThat(mails(MailKind.DEADLINE_EXTENDED))
                .singleElement()
                .satisfies(mail -> assertThat(mail.values().get("due")).isEqualTo("2027-02-23"));

        left(MailKind.DEADLINE_EXTENDED);
        assertThat(deadline().due()).isEqualTo("2027-02-23");
        assertThat(deadline().extension().sent()).isEqualTo("2026-11-23");
        assertThat(deadline().extension().reasons()).isEqualTo("Many systems");
    }

    @Test
    void other_mails_extend_nothing() {
        journey.askedForExtension();
        left(MailKind.QUESTION_ASKED);

        assertThat(deadline().extended()).isFalse();
    }

    @Test
    void statement_6_a_mail_that_leaves_after_due_extends_nothing_and_somebody_is_told() {
        journey.afterDays(30).askedForExtension().afterDays(1);
        left(MailKind.DEADLINE_EXTENDED);

        assertThat(deadline().extended()).isFalse();
        assertThat(deadline().urgency()).isEqualTo(Urgency.OVERDUE);
        assertThat(mails(MailKind.CASE_WORKER_NOTICE)).hasSize(1);
        assertThatThrownBy(journey::askedForExtension).isInstanceOf(CannotExtend.class);
    }

    @Test
    void the_person_reads_the_reasons_on_the_page_of_their_case() {
        journey.askedForExtension().entered();

        assertThat(world.window().status(journey.grant()).said())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.about()).isEqualTo(About.MORE_TIME);
                    assertThat(said.ground()).isEqualTo(ExtensionGround.COMPLEXITY);
                    assertThat(said.words()).isEqualTo("Many systems");
                });
    }

    @Test
    void a_question_of_scope_is_read_there_until_it_is_answered() {
        journey.askedForScope().entered();
        assertThat(world.window().status(journey.grant()).said())
                .extracting(StatusView.Said::words)
                .containsExactly("Which of it do you mean?");

        world.as(world.kari).timeDesk().scopeAnswered(journey.id(), journey.version(), journey.today(), "The mails");
        assertThat(world.asThePublic().window().status(journey.grant()).said()).isEmpty();
    }

    @Test
    void that_the_clock_stands_is_said_only_of_a_question_that_stops_it() {
        journey.askedForScope().entered();
        assertThat(world.window().status(journey.grant()).said())
                .extracting(StatusView.Said::about)
                .containsExactly(About.WHAT_YOU_MEAN);

        assertThat(StatusWords.of(journey.request(), world.seal(), PauseMode.NONE, world.clock.getZone()))
                .extracting(StatusView.Said::about)
                .containsExactly(About.WHAT_YOU_MEAN_MEANWHILE);

        var late =
                new Journey(world).asked().taken().afterDays(20).askedForScope().entered();
        assertThat(world.window().status(late.grant()).said())
                .extracting(StatusView.Said::about)
                .containsExactly(About.WHAT_YOU_MEAN_MEANWHILE);
    }

    private void round() {
        world.deadlines().move();
        world.deadlines().remind();
        world.deadlines().tellStrictDays();
    }

    private void left(MailKind kind) {
        world.extensionNotices()
                .note(new MailSent(MailId.random(), kind, journey.id().value(), world.clock.instant()));
    }

    private DeadlineView deadline() {
        return world.as(world.kari).desk().view(journey.id()).deadline();
    }

    private List<NewMail> mails(MailKind kind) {
        return world.mails.stream().filter(mail -> mail.kind() == kind).toList();
    }
}
