package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.CodeNeedsIdentityStep;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.OwnRequest;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.StepView.By;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestDeskTest {

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void the_queue_tells_what_is_to_be_done_by_whom_and_by_when() {
        journey.asked().confirmed().taken();
        var line = world.desk().queue(QueueQuery.mine(10)).lines().getFirst();

        assertThat(line.reference()).isEqualTo(journey.reference());
        assertThat(line.requester()).isEqualTo("Ola Hansen");
        assertThat(line.confirmed()).isTrue();
        assertThat(line.next()).isEqualTo(NextStep.FIND_PERSON);
        assertThat(line.daysLeft()).isEqualTo(30);
        assertThat(line.urgency()).isEqualTo(Urgency.IN_TIME);
        assertThat(line.assignee()).isEqualTo("Kari Nordmann");
        assertThat(line.mine()).isTrue();
        assertThat(world.desk().counts()).isEqualTo(new QueueCounts(1, 0, 1, 0, 0));
    }

    @Test
    void the_case_page_tells_the_deadline_and_how_it_was_reckoned() {
        var deadline = world.as(world.kari).desk().view(journey.asked().id()).deadline();

        assertThat(deadline.received()).isEqualTo("2026-11-23");
        assertThat(deadline.due()).isEqualTo("2026-12-23");
        assertThat(deadline.reckoning().nominalEnd()).isEqualTo("2026-12-23");
    }

    @Test
    void the_timeline_names_the_employee_the_person_and_their_words() {
        journey.asked().confirmed().taken();
        world.desk().note(journey.id(), journey.version(), "Called, no answer");
        var timeline = world.desk().view(journey.id()).timeline();

        assertThat(timeline)
                .extracting(StepView::move)
                .containsExactly(Move.RECEIVED, Move.EMAIL_CONFIRMED, Move.TAKEN, Move.NOTED);
        assertThat(timeline.getFirst().by()).isEqualTo(By.PERSON);
        assertThat(timeline.getLast().decider()).isEqualTo("Kari Nordmann");
        assertThat(timeline.getLast().words()).isEqualTo("Called, no answer");
        assertThat(timeline.get(2).article()).isEqualTo("12(3)");
    }

    @Test
    void the_page_offers_only_what_this_employee_may_do_now() {
        journey.asked().confirmed();
        assertThat(world.as(world.kari).desk().view(journey.id()).may())
                .containsExactlyInAnyOrder(RequestAction.TAKE, RequestAction.NOTE);

        journey.taken();
        assertThat(world.desk().view(journey.id()).may())
                .contains(RequestAction.CONFIRM_PERSON, RequestAction.CONFIRM_NOBODY, RequestAction.RECORD_DOUBT)
                .doesNotContain(
                        RequestAction.TAKE,
                        RequestAction.APPROVE,
                        RequestAction.ISSUE_CODE,
                        RequestAction.RECORD_IDENTITY);
        assertThat(world.as(world.nils).desk().view(journey.id()).may()).containsExactly(RequestAction.NOTE);
        assertThat(world.as(world.per).desk().view(journey.id()).may())
                .containsExactlyInAnyOrder(RequestAction.NOTE, RequestAction.HAND_OVER);
    }

    @Test
    void a_request_by_letter_counts_from_the_day_it_reached_us_and_needs_no_address() {
        var id = world.as(world.kari).desk().register(byLetter("2026-11-02"));
        var view = world.desk().view(id);

        assertThat(view.deadline().due()).isEqualTo("2026-12-02");
        assertThat(view.requester().email()).isNull();
        assertThat(view.timeline().getFirst().decider()).isEqualTo("Kari Nordmann");
        assertThat(world.mails).isEmpty();
    }

    @Test
    void a_request_cannot_reach_us_tomorrow() {
        assertThatThrownBy(() -> world.as(world.kari).desk().register(byLetter("2026-11-24")))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("received"));
    }

    @Test
    void the_first_code_of_a_registered_request_is_issued_without_more_ado_and_opens_the_case() {
        var id = world.as(world.kari).desk().register(byLetter("2026-11-20"));
        world.desk().take(id, world.version(id));
        var code = world.desk().issueCode(id, world.version(id), "In the hand");
        var reference = world.desk().view(id).reference();

        assertThat(world.asThePublic().window().enter(reference, code, "")).isInstanceOf(Entry.Entered.class);
    }

    @Test
    void a_new_code_needs_an_identity_step_and_is_told_of_by_a_mail_without_it() {
        journey.asked().confirmed();
        world.window().askNewCode(journey.reference(), KnownPeople.EMAIL);
        world.rounds().hearPleas();
        journey.taken();
        assertThatThrownBy(() -> world.desk().issueCode(journey.id(), journey.version(), "By phone"))
                .isInstanceOf(CodeNeedsIdentityStep.class);

        journey.identityProved();
        var code = world.desk().issueCode(journey.id(), journey.version(), "By phone");
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.NEW_CODE_ISSUED);
        assertThat(world.mails.getLast().values().toString()).doesNotContain(code);
    }

    @Test
    void a_locked_case_opens_again_with_the_new_code() {
        journey.asked();
        for (int time = 0; time < 5; time++) world.window().enter(journey.reference(), "wrong", "");
        journey.taken().identityProved();
        var code = world.desk().issueCode(journey.id(), journey.version(), "By phone");

        assertThat(world.asThePublic().window().enter(journey.reference(), code, ""))
                .isInstanceOf(Entry.Entered.class);
    }

    @Test
    void a_case_is_handed_over_to_somebody_who_may_work_on_it() {
        journey.asked().taken();
        assertThatThrownBy(() -> world.desk().handOver(journey.id(), journey.version(), EmployeeId.random()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(world.nils).desk().handOver(journey.id(), journey.version(), world.nils))
                .isInstanceOf(NotYourCase.class);

        world.as(world.per).desk().handOver(journey.id(), journey.version(), world.nils);
        assertThat(journey.request().isAssignedTo(world.nils)).isTrue();
    }

    @Test
    void the_letters_of_a_case_are_the_persons_once_they_are_known_and_the_cases_again_when_it_was_somebody_else() {
        journey.asked().confirmed().taken().ofOla();
        var id = journey.id().value();
        assertThat(world.owners).containsOnly(id);
        assertThat(world.passed).containsExactly(id + " " + KnownPeople.OLA.value());

        world.desk().issueCode(journey.id(), journey.identityProved().version(), "By phone");
        assertThat(world.owners.getLast()).isEqualTo(KnownPeople.OLA.value());

        world.identity().releasePerson(journey.id(), journey.version(), "It was another");
        assertThat(world.passed).last().isEqualTo(id + " " + id);
    }

    @Test
    void nobody_takes_their_own_request() {
        journey.asked("Kari Nordmann", "private@example.no");

        assertThatThrownBy(journey::taken).isInstanceOf(OwnRequest.class);
    }

    @Test
    void nor_when_it_is_by_the_address_they_sign_in_with_that_it_is_theirs() {
        var tone = world.employ("Tone Viken", "tone@qmplus.com");
        journey.asked("T. Viken", "Tone@QmPlus.com");

        assertThatThrownBy(() -> world.as(tone).desk().take(journey.id(), journey.version()))
                .isInstanceOf(OwnRequest.class);
    }

    @Test
    void a_new_link_is_sent_until_the_address_is_confirmed() {
        journey.asked().taken();
        world.desk().resendConfirmation(journey.id(), journey.version());
        journey.confirmed();

        assertThat(journey.request().confirmation().isConfirmed()).isTrue();
        assertThat(world.mails).hasSize(2);
    }

    @Test
    void an_open_case_gives_its_own_case_worker_reason_to_look_and_nobody_else() {
        journey.asked().confirmed().taken().ofOla();
        var needs = world.needs();
        var id = journey.id().value();

        assertThat(needs.worksOn(id, world.kari.value())).isTrue();
        assertThat(needs.worksOn(id, world.nils.value())).isFalse();
        assertThat(needs.concerns(id, KnownPeople.OLA, world.kari.value())).isTrue();
        assertThat(needs.concerns(id, PersonId.random(), world.kari.value())).isFalse();
        journey.collected().approved().sent();
        world.desk().close(journey.id(), journey.version());
        assertThat(needs.concerns(id, KnownPeople.OLA, world.kari.value())).isFalse();
    }

    @Test
    void a_mail_that_could_not_be_delivered_is_a_step_and_the_next_thing_to_do() {
        journey.asked().confirmed().answered();
        world.lostMails()
                .note(new MailGaveUp(
                        MailId.random(),
                        MailKind.ANSWER_READY,
                        Mishap.REFUSED,
                        journey.id().value()));

        assertThat(journey.request().next()).isEqualTo(NextStep.REACH_PERSON);
    }

    @Test
    void an_answer_that_nobody_fetches_for_five_days_is_told_once() {
        journey.asked().confirmed().answered().afterDays(5);
        world.rounds().tellUnfetched();
        world.rounds().tellUnfetched();

        assertThat(journey.request().next()).isEqualTo(NextStep.REACH_PERSON);
        assertThat(world.mails)
                .filteredOn(mail -> mail.kind() == MailKind.CASE_WORKER_NOTICE)
                .hasSize(1);
    }

    private static NewRequest byLetter(String received) {
        return new NewRequest(
                Channel.LETTER,
                LocalDate.parse(received),
                Language.NB,
                Set.of(Right.ACCESS),
                "Tone Viken",
                " ",
                "",
                "Alt");
    }
}
