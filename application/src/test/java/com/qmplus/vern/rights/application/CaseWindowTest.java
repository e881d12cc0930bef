package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.AnswerBookContractTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.rights.Helpfulness;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.application.StatusView.Kind;
import com.qmplus.vern.rights.application.StatusView.Progress;
import com.qmplus.vern.shared.TooManyTries;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseWindowTest {

    private static final String WRONG = "0000-0000-0000";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world).asked();
    private final CaseWindow window = world.window();

    @Test
    void reference_and_code_let_in_however_they_are_typed() {
        var typed = " " + journey.reference().toLowerCase().replace("-", " ");

        assertThat(window.enter(typed, journey.code().replace("-", ""), "")).isInstanceOf(Entry.Entered.class);
    }

    @Test
    void a_wrong_code_does_not() {
        assertThat(window.enter(journey.reference(), WRONG, "")).isInstanceOf(Entry.Wrong.class);
        assertThat(window.enter(journey.reference(), "", "")).isInstanceOf(Entry.Wrong.class);
        assertThat(window.enter("nonsense", journey.code(), "")).isInstanceOf(Entry.Wrong.class);
    }

    @Test
    void five_wrong_codes_lock_the_case_and_tell_the_case_worker() {
        for (int time = 1; time < 5; time++)
            assertThat(window.enter(journey.reference(), WRONG, "")).isInstanceOf(Entry.Wrong.class);

        assertThat(window.enter(journey.reference(), WRONG, "")).isInstanceOf(Entry.Locked.class);
        assertThat(window.enter(journey.reference(), journey.code(), "")).isInstanceOf(Entry.Locked.class);
        assertThat(journey.request().timeline().isCodeLocked()).isTrue();
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.CASE_WORKER_NOTICE);
        assertThat(journey.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.CODE_LOCKED)
                .hasSize(1);
    }

    @Test
    void a_right_code_forgives_the_wrong_ones_before_it() {
        for (int round = 0; round < 2; round++) {
            for (int time = 1; time < 5; time++) window.enter(journey.reference(), WRONG, "");
            assertThat(window.enter(journey.reference(), journey.code(), "")).isInstanceOf(Entry.Entered.class);
        }
    }

    @Test
    void a_reference_that_belongs_to_no_case_behaves_the_same() {
        var unknown = ReferenceNumber.random(new SecureRandom()).value();
        for (int time = 1; time < 5; time++)
            assertThat(window.enter(unknown, WRONG, "")).isInstanceOf(Entry.Wrong.class);

        assertThat(window.enter(unknown, WRONG, "")).isInstanceOf(Entry.Locked.class);
    }

    @Test
    void one_reference_cannot_be_tried_too_often_from_anywhere() {
        for (int time = 0; time < 12; time++) window.enter(journey.reference(), journey.code(), "");

        assertThatThrownBy(() -> window.enter(journey.reference(), journey.code(), ""))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_grant_lasts_for_half_an_hour() {
        var grant = grant();
        world.clock.pass(Duration.ofMinutes(29));
        assertThat(window.status(grant).reference()).isEqualTo(journey.reference());

        world.clock.pass(Duration.ofMinutes(1));
        assertThatThrownBy(() -> window.status(grant)).isInstanceOf(GrantExpired.class);
    }

    @Test
    void a_grant_cannot_be_forged() {
        var token = grant().token();
        var parts = token.split("\\.");
        for (var forged : new String[] {
            "",
            "x",
            "a.b.c.d",
            String.join(".", parts[0], String.valueOf(Long.parseLong(parts[1]) + 60), parts[2], parts[3]),
            String.join(".", parts[0], parts[1], "link", parts[3]),
            token + "0"
        }) assertThatThrownBy(() -> window.status(new Grant(forged))).isInstanceOf(GrantExpired.class);
    }

    @Test
    void a_new_code_ends_the_old_one_and_its_grants() {
        var grant = grant();
        window.askNewCode(journey.reference(), "OLA@example.no");
        world.rounds().hearPleas();
        journey.taken().identityProved();
        var code = world.desk().issueCode(journey.id(), journey.version(), "By phone");

        assertThatThrownBy(() -> window.status(grant)).isInstanceOf(GrantExpired.class);
        assertThat(window.enter(journey.reference(), journey.code(), "")).isInstanceOf(Entry.Wrong.class);
        assertThat(window.enter(journey.reference(), code, "")).isInstanceOf(Entry.Entered.class);
    }

    @Test
    void asking_for_a_new_code_becomes_a_task_only_when_reference_and_address_belong_together() {
        window.askNewCode(journey.reference(), "somebody@else.no");
        window.askNewCode("V-000000-0", "ola@example.no");
        world.rounds().hearPleas();
        assertThat(journey.request().timeline().newCodeAsked()).isFalse();

        window.askNewCode(journey.reference(), "ola@example.no");
        window.askNewCode(journey.reference(), "ola@example.no");
        world.rounds().hearPleas();
        assertThat(world.pleas.waiting(10)).isEmpty();
        assertThat(journey.request().timeline().steps()).extracting(Step::move).containsOnlyOnce(Move.CODE_ASKED);
    }

    @Test
    void asking_for_a_new_code_does_the_same_whether_or_not_the_two_belong_together() {
        int mails = world.mails.size();
        int steps = journey.request().timeline().steps().size();
        window.askNewCode(journey.reference(), "ola@example.no");
        window.askNewCode(journey.reference(), "somebody@else.no");
        window.askNewCode(ReferenceNumber.random(new SecureRandom()).value(), "ola@example.no");

        assertThat(world.pleas.waiting(10)).hasSize(3);
        assertThat(world.mails).hasSize(mails);
        assertThat(journey.request().timeline().steps()).hasSize(steps);
    }

    @Test
    void the_status_tells_what_is_done_what_happens_now_and_what_comes_next() {
        var status = window.status(grant());

        assertThat(status.due()).isEqualTo("2026-12-23");
        assertThat(status.stages())
                .extracting(stage -> stage.kind() + " " + stage.progress())
                .containsExactly(
                        "RECEIVED DONE",
                        "EMAIL_CONFIRMED NOW",
                        "TAKEN NEXT",
                        "SEARCHED NEXT",
                        "ANSWERED NEXT",
                        "FETCHED NEXT");
        assertThat(status.messages()).containsExactly(StatusView.Message.CONFIRM_YOUR_EMAIL);
        assertThat(status.stages())
                .filteredOn(stage -> stage.kind() == Kind.ANSWERED)
                .allSatisfy(stage -> assertThat(stage.day()).isEqualTo(status.due()));
        assertThat(status.fetchable()).isFalse();
    }

    @Test
    void the_answer_is_fetched_in_every_form_and_each_fetch_is_a_step() {
        journey.confirmed().answered();
        var grant = grantByLink();

        assertThat(window.status(grant).fetchable()).isTrue();
        assertThat(read(window.fetch(grant, Part.PDF))).startsWith("%PDF".getBytes());
        assertThat(new String(read(window.fetch(grant, Part.JSON)))).contains(journey.reference());
        assertThat(read(window.fetch(grant, Part.ZIP))).startsWith("PK".getBytes());
        assertThat(journey.request().offer().fetches()).isEqualTo(3);
        assertThat(window.status(grant).stages().getLast().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void a_form_that_the_answer_does_not_have_is_not_there() {
        var grant = new Journey(world)
                .claims(Right.ERASURE)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent()
                .entered()
                .grant();
        assertThat(window.status(grant).files()).containsExactly(Part.PDF, Part.JSON, Part.ZIP);
        assertThatThrownBy(() -> window.fetch(grant, Part.CSV)).isInstanceOf(NothingToFetch.class);
    }

    @Test
    void who_has_fetched_the_answer_says_whether_it_helped_and_a_no_is_told_to_who_works_on_it() {
        journey.confirmed().answered();
        var grant = grantByLink();
        assertThat(window.status(grant).opinion()).isEqualTo(StatusView.Opinion.NONE);
        assertThatThrownBy(() -> window.judge(grant, Helpfulness.NO)).isInstanceOf(NotNow.class);

        window.fetch(grant, Part.PDF);
        assertThat(window.status(grant).opinion()).isEqualTo(StatusView.Opinion.ASKED);
        var mails = world.mails.size();
        window.judge(grant, Helpfulness.NO);
        window.judge(grant, Helpfulness.NO);

        assertThat(window.status(grant).opinion()).isEqualTo(StatusView.Opinion.NO);
        assertThat(journey.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.ANSWER_DID_NOT_HELP)
                .hasSize(1);
        assertThat(world.mails.size()).isEqualTo(mails + 1);

        window.judge(grant, Helpfulness.YES);
        assertThat(window.status(grant).opinion()).isEqualTo(StatusView.Opinion.YES);
        assertThat(world.mails.size()).isEqualTo(mails + 1);
    }

    @Test
    void who_cannot_reach_the_answer_says_nothing_of_it() {
        journey.confirmed();
        var early = grant();
        journey.answered();
        assertThatThrownBy(() -> window.judge(early, Helpfulness.NO)).isInstanceOf(LinkNeeded.class);
    }

    @Test
    void there_is_nothing_to_fetch_before_the_answer_or_after_its_time() {
        assertThatThrownBy(() -> window.fetch(grant(), Part.PDF)).isInstanceOf(NothingToFetch.class);
        journey.confirmed().answered();
        var link = link();
        world.clock.pass(Duration.ofDays(14));

        assertThatThrownBy(() -> window.fetch(grant(link), Part.PDF)).isInstanceOf(NothingToFetch.class);
        world.rounds().takeDown();
        var kept = world.answers.last(journey.id()).orElseThrow();
        assertThat(kept.hasContent()).isFalse();
        assertThat(world.answers.piece(kept.id(), 0)).isEmpty();
        assertThat(kept.manifest()).contains("answer.pdf");
        assertThat(kept.sha256()).hasSize(64);
        assertThat(window.status(grant()).messages()).contains(StatusView.Message.ANSWER_TAKEN_DOWN);
    }

    @Test
    void the_code_alone_follows_the_case_and_fetches_nothing_even_by_a_grant_from_before_the_answer() {
        journey.confirmed();
        var early = grant();
        journey.answered();

        for (var grant : List.of(early, grant(), grant("another"))) {
            assertThat(window.status(grant).fetchable()).isFalse();
            assertThat(window.status(grant).messages()).contains(StatusView.Message.ANSWER_OPENS_BY_LINK);
            assertThatThrownBy(() -> window.fetch(grant, Part.ZIP)).isInstanceOf(LinkNeeded.class);
        }
        assertThat(journey.request().offer().fetches()).isZero();
    }

    @Test
    void a_code_given_to_somebody_we_are_sure_of_needs_no_link() {
        journey.confirmed().answered();
        window.askNewCode(journey.reference(), "ola@example.no");
        world.rounds().hearPleas();
        journey.identityProved();
        var code = world.desk().issueCode(journey.id(), journey.version(), "By phone");
        var grant = ((Entry.Entered) window.enter(journey.reference(), code, "")).grant();

        assertThat(read(window.fetch(grant, Part.ZIP))).startsWith("PK".getBytes());
    }

    private Grant grant() {
        return grant("");
    }

    private Grant grantByLink() {
        return grant(link());
    }

    private Grant grant(String link) {
        return ((Entry.Entered) window.enter(journey.reference(), journey.code(), link)).grant();
    }

    /** The secret in the link of the notice, which is the last mail. */
    private String link() {
        return world.mails.getLast().values().get("link").split("link=")[1];
    }

    @Test
    void what_they_withdraw_opens_what_was_decided_because_of_it() {
        journey.claims(Right.OBJECTION)
                .confirmed()
                .taken()
                .ofOla()
                .claimed(Right.RESTRICTION)
                .collected()
                .ruled();
        journey.entered();

        world.asThePublic().window().withdraw(journey.grant(), journey.claimOf(Right.OBJECTION));

        assertThat(journey.request().timeline().steps())
                .extracting(Step::move)
                .containsSubsequence(Move.CLAIM_WITHDRAWN, Move.RULING_REOPENED);
        assertThat(journey.request().next()).isEqualTo(NextStep.DECIDE);
    }
}
