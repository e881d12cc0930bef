package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.disclosure.AlreadyDecided;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.RecipientsNotTold;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientDeskTest {

    private static final String ANOTHER = "another@example.no";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().ofOla().collected();

    @Test
    void statement_22_each_logged_recipient_of_what_was_erased_gets_a_notice_or_a_recorded_impossibility() {
        journey.disclosed("authorities", "Oslo politidistrikt").disclosed("authorities", "NAV");
        answered(Right.ERASURE);

        assertThat(notices()).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.recipient().en()).isEqualTo("Public authorities");
            assertThat(notice.measure()).isEqualTo(Measure.ERASED);
            assertThat(notice.fields()).isNotEmpty();
            assertThat(notice.open()).isTrue();
        });
        assertThat(notices()).extracting(RecipientLine::name).containsExactlyInAnyOrder("Oslo politidistrikt", "NAV");
        journey.carriedOut();
        assertThat(journey.request().next()).isEqualTo(NextStep.TELL_RECIPIENTS);
        assertThatThrownBy(() -> world.desk().close(journey.id(), journey.version()))
                .isInstanceOf(RecipientsNotTold.class);

        var first = notices().getFirst().id();
        var second = notices().getLast().id();
        desk().told(journey.id(), journey.version(), first, "By letter today");
        desk().outOfReach(journey.id(), journey.version(), second, "The office is closed for good");

        assertThat(notices())
                .extracting(RecipientLine::state)
                .containsExactly(NoticeState.TOLD, NoticeState.IMPOSSIBLE);
        assertThat(notices())
                .extracting(RecipientLine::words)
                .containsExactly("By letter today", "The office is closed for good");
        assertThat(journey.request().timeline().steps())
                .extracting(Step::move)
                .contains(Move.RECIPIENT_TO_TELL, Move.RECIPIENT_TOLD, Move.RECIPIENT_OUT_OF_REACH);
        assertThat(journey.request().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
        world.desk().close(journey.id(), journey.version());
        assertThat(journey.request().state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void whoever_received_nothing_of_it_is_told_nothing() {
        journey.disclosed("authorities", "NAV", new FieldKey("unsubscribed"));
        answered(Right.ERASURE);

        assertThat(notices()).isEmpty();
        assertThat(journey.request().next()).isEqualTo(NextStep.WAIT_FOR_FETCH);
    }

    @Test
    void a_copy_changes_nothing_that_anybody_would_have_to_know() {
        journey.disclosed("authorities", "NAV").approved().sent();

        assertThat(notices()).isEmpty();
    }

    @Test
    void who_asks_for_access_is_told_by_name_who_has_been_told_something() {
        journey.disclosed("authorities", "Oslo politidistrikt");

        var answer = world.as(world.kari).answerDesk().review(journey.id()).answer();

        assertThat(answer.recipients()).anySatisfy(recipient -> {
            assertThat(recipient.name()).isEqualTo("Oslo politidistrikt");
            assertThat(recipient.named()).isTrue();
        });
    }

    @Test
    void it_is_said_how_and_only_once_and_of_a_recipient_of_this_case() {
        journey.disclosed("authorities", "NAV");
        answered(Right.ERASURE);
        var notice = notices().getFirst().id();

        assertThatThrownBy(() -> desk().told(journey.id(), journey.version(), notice, " "))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> desk().told(journey.id(), journey.version(), UUID.randomUUID(), "By letter"))
                .isInstanceOf(NotFound.class);
        desk().told(journey.id(), journey.version(), notice, "By letter");
        assertThatThrownBy(() -> desk().told(journey.id(), journey.version(), notice, "By letter"))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void nobody_else_tells_them_and_the_data_protection_officer_sees() {
        journey.disclosed("authorities", "NAV");
        answered(Right.ERASURE);
        var notice = notices().getFirst().id();

        world.as(world.nils);
        assertThatThrownBy(() -> desk().notices(journey.id())).isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> desk().told(journey.id(), journey.version(), notice, "By letter"))
                .isInstanceOf(NotYourCase.class);
        world.as(world.dag);
        assertThat(desk().notices(journey.id())).hasSize(1);
    }

    @Test
    void whoever_received_what_is_restricted_is_to_be_told_as_soon_as_it_is() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);

        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.measure()).isEqualTo(Measure.RESTRICTED);
            assertThat(notice.open()).isTrue();
        });
        assertThat(journey.request().next()).isEqualTo(NextStep.TELL_RECIPIENTS);
        assertThat(world.desk().view(journey.id()).may()).contains(RequestAction.TELL_RECIPIENTS);

        journey.claimed(Right.WITHDRAWAL);
        assertThat(notices()).as("once").hasSize(1);
    }

    @Test
    void they_are_told_too_when_it_is_let_go() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);
        desk().told(journey.id(), journey.version(), notices().getFirst().id(), "By letter today");

        withdrawn();

        assertThat(notices())
                .extracting(RecipientLine::measure)
                .containsExactlyInAnyOrder(Measure.RESTRICTED, Measure.RELEASED);
        assertThat(journey.request().timeline().recipientsToTell()).isEqualTo(1);
    }

    @Test
    void also_where_the_case_is_over_with_it_and_then_a_mail_says_so() {
        var over = new Journey(world).claims(Right.OBJECTION).confirmed().taken();
        over.disclosed("authorities", "NAV").ofOla();
        var desk = world.as(world.kari).recipientDesk();
        desk.told(over.id(), over.version(), desk.notices(over.id()).getFirst().id(), "By letter today");
        world.mails.clear();

        world.claimDesk().withdraw(over.id(), over.version(), over.lastClaim(), "They called");

        assertThat(over.request().isOpen()).isFalse();
        assertThat(world.mails).extracting(NewMail::kind).contains(MailKind.CASE_WORKER_NOTICE);
        assertThat(world.desk().view(over.id()).may()).contains(RequestAction.TELL_RECIPIENTS);
        var open = desk.notices(over.id()).stream()
                .filter(RecipientLine::open)
                .findFirst()
                .orElseThrow();
        desk.told(over.id(), over.version(), open.id(), "By letter today");
        assertThat(over.request().timeline().recipientsToTell()).isZero();
    }

    @Test
    void but_not_of_what_was_let_go_before_they_were_told() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);

        withdrawn();

        assertThat(notices()).extracting(RecipientLine::state).containsExactly(NoticeState.OVERTAKEN);
        assertThat(journey.request().timeline().recipientsToTell()).isZero();
    }

    @Test
    void nor_that_it_is_free_again_when_its_use_has_ended_for_good() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);
        desk().told(journey.id(), journey.version(), notices().getFirst().id(), "By letter today");

        journey.ruled().approved().sent().noticed();

        assertThat(notices()).extracting(RecipientLine::measure).doesNotContain(Measure.RELEASED);
    }

    @Test
    void nor_while_another_case_of_theirs_still_restricts_the_same() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);
        told(journey);
        var other =
                new Journey(world).claims(Right.OBJECTION).confirmed().taken().ofOla();
        assertThat(world.as(world.kari).recipientDesk().notices(other.id()))
                .as("they know already")
                .isEmpty();

        withdrawn();
        assertThat(notices()).extracting(RecipientLine::measure).doesNotContain(Measure.RELEASED);

        world.as(world.kari).claimDesk().withdraw(other.id(), other.version(), other.lastClaim(), "They called");

        assertThat(world.recipientDesk().notices(other.id()))
                .extracting(RecipientLine::measure)
                .containsExactly(Measure.RELEASED);
        assertThat(notices()).extracting(RecipientLine::measure).doesNotContain(Measure.RELEASED);
    }

    @Test
    void what_is_restricted_again_before_they_were_told_that_it_is_free_need_not_be_told() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);
        told(journey);
        withdrawn();
        assertThat(journey.request().timeline().recipientsToTell()).isEqualTo(1);

        new Journey(world).claims(Right.OBJECTION).confirmed().taken().ofOla();

        assertThat(notices())
                .extracting(RecipientLine::state)
                .containsExactlyInAnyOrder(NoticeState.TOLD, NoticeState.OVERTAKEN);
        assertThat(journey.request().timeline().recipientsToTell()).isZero();
    }

    @Test
    void who_is_to_be_told_of_a_case_that_is_over_stands_in_the_queue_and_can_be_passed_on() {
        var over = new Journey(world).claims(Right.OBJECTION).confirmed().taken();
        over.disclosed("authorities", "NAV").ofOla();
        told(over);
        world.claimDesk().withdraw(over.id(), over.version(), over.lastClaim(), "They called");
        assertThat(over.request().next()).isEqualTo(NextStep.TELL_RECIPIENTS);
        assertThat(world.desk().queue(QueueQuery.mine(10)).lines())
                .extracting(RequestLine::id)
                .contains(over.id());

        assertThat(world.as(world.per).desk().view(over.id()).may()).contains(RequestAction.HAND_OVER);
        world.desk().handOver(over.id(), over.version(), world.nils);

        world.as(world.nils);
        var open = desk().notices(over.id()).stream()
                .filter(RecipientLine::open)
                .findFirst()
                .orElseThrow();
        desk().told(over.id(), over.version(), open.id(), "By letter today");
        assertThat(over.request().next()).isEqualTo(NextStep.NOTHING);
        assertThat(world.desk().view(over.id()).may()).doesNotContain(RequestAction.HAND_OVER, RequestAction.TAKE);
        assertThatThrownBy(() -> world.as(world.per).desk().handOver(over.id(), over.version(), world.kari))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void nobody_is_told_that_a_datum_was_erased_which_only_one_purpose_uses_no_longer() {
        world.people.subscribes();
        journey.disclosed("authorities", "NAV").claimed(Right.ERASURE);
        world.claimDesk()
                .about(
                        journey.id(),
                        journey.version(),
                        journey.lastClaim(),
                        Set.of("purpose:newsletter"),
                        "They said so on the phone");

        journey.ruled().approved().sent();

        assertThat(notices()).isEmpty();
    }

    @Test
    void of_whoever_the_case_turns_out_not_to_be_about_they_are_told_that_it_is_free_again() {
        var wrong = wronglyOfOla(ANOTHER);

        wrong.released();

        assertThat(desk().notices(wrong.id()))
                .extracting(RecipientLine::measure, RecipientLine::whose)
                .containsExactlyInAnyOrder(
                        tuple(Measure.RELEASED, "Ola Hansen"), tuple(Measure.RESTRICTED, "Ola Hansen"));
    }

    @Test
    void but_not_while_another_case_restricts_the_same_of_them() {
        var wrong = wronglyOfOla(ANOTHER);
        var other =
                new Journey(world).claims(Right.OBJECTION).confirmed().taken().ofOla();

        wrong.released();
        assertThat(desk().notices(wrong.id()))
                .extracting(RecipientLine::measure)
                .containsExactly(Measure.RESTRICTED);

        world.claimDesk().withdraw(other.id(), other.version(), other.lastClaim(), "They called");
        assertThat(desk().notices(other.id()))
                .extracting(RecipientLine::measure)
                .containsExactly(Measure.RELEASED);
    }

    @Test
    void nor_while_another_ground_of_the_same_case_does() {
        journey.disclosed("authorities", "NAV").claimed(Right.OBJECTION);
        told(journey);
        world.claimDesk()
                .add(journey.id(), journey.version(), Right.RESTRICTION, Set.of(Ground.ACCURACY_CONTESTED), "");

        world.claimDesk().withdraw(journey.id(), journey.version(), journey.claimOf(Right.OBJECTION), "They called");
        assertThat(notices()).extracting(RecipientLine::measure).doesNotContain(Measure.RELEASED);

        withdrawn();
        assertThat(notices()).extracting(RecipientLine::measure).contains(Measure.RELEASED);
    }

    @Test
    void nor_while_their_address_says_the_same() {
        var wrong = wronglyOfOla(KnownPeople.EMAIL);

        wrong.released();

        assertThat(desk().notices(wrong.id()))
                .extracting(RecipientLine::measure)
                .containsExactly(Measure.RESTRICTED);
    }

    @Test
    void who_knows_of_one_person_learns_of_another_too() {
        var wrong = wronglyOfOla(ANOTHER);
        wrong.disclosed(KnownPeople.EVA, "authorities", "NAV", FieldKey.EMAIL);

        wrong.released().of(KnownPeople.EVA);

        assertThat(desk().notices(wrong.id()))
                .filteredOn(RecipientLine::open)
                .extracting(RecipientLine::measure, RecipientLine::whose)
                .containsExactlyInAnyOrder(tuple(Measure.RELEASED, "Ola Hansen"), tuple(Measure.RESTRICTED, null));
    }

    private Journey wronglyOfOla(String email) {
        var wrong =
                new Journey(world).claims(email, Right.OBJECTION).confirmed().taken();
        wrong.disclosed("authorities", "NAV").ofOla();
        told(wrong);
        return wrong;
    }

    @Test
    void whoever_received_what_an_address_restricts_learns_of_it_as_soon_as_the_address_has_answered() {
        var unknown = new Journey(world).claims(Right.OBJECTION).disclosed("authorities", "NAV");
        assertThat(unknown.request().timeline().recipientsToTell()).isZero();

        unknown.confirmed().taken();

        assertThat(desk().notices(unknown.id()))
                .extracting(RecipientLine::measure, RecipientLine::whose)
                .containsExactly(tuple(Measure.RESTRICTED, "Ola Hansen"));
        assertThat(unknown.request().next()).isEqualTo(NextStep.TELL_RECIPIENTS);

        unknown.ofOla();
        assertThat(desk().notices(unknown.id()))
                .as("once")
                .extracting(RecipientLine::measure, RecipientLine::whose)
                .containsExactly(tuple(Measure.RESTRICTED, null));
    }

    @Test
    void and_that_it_is_free_again_when_the_address_was_anothers() {
        var unknown = new Journey(world)
                .claims(Right.OBJECTION)
                .disclosed("authorities", "NAV")
                .confirmed()
                .taken();
        told(unknown);

        unknown.of(KnownPeople.EVA);

        assertThat(desk().notices(unknown.id()))
                .extracting(RecipientLine::measure, RecipientLine::whose)
                .containsExactlyInAnyOrder(
                        tuple(Measure.RELEASED, "Ola Hansen"), tuple(Measure.RESTRICTED, "Ola Hansen"));
    }

    @Test
    void an_address_that_has_ended_marketing_alone_restricts_nothing_that_anybody_would_have_to_know() {
        var unknown = new Journey(world)
                .claims(Right.OBJECTION_TO_MARKETING)
                .disclosed("authorities", "NAV")
                .confirmed()
                .taken();

        assertThat(desk().notices(unknown.id())).isEmpty();
    }

    private void told(Journey one) {
        var desk = world.as(world.kari).recipientDesk();
        desk.told(one.id(), one.version(), desk.notices(one.id()).getFirst().id(), "By letter today");
    }

    private void withdrawn() {
        world.as(world.kari);
        world.claimDesk().withdraw(journey.id(), journey.version(), journey.lastClaim(), "They called");
    }

    private void answered(Right right) {
        journey.claimed(right).ruled().approved().sent();
    }

    private List<RecipientLine> notices() {
        return desk().notices(journey.id());
    }

    private RecipientDesk desk() {
        return world.recipientDesk();
    }
}
