package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.correspondence.MailGaveUp;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.disclosure.AlreadyDecided;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Lock;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever received data reads what has become of them, and says so (GDPR art. 19, statement 22; R12.4). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecipientWindowTest {

    private static final String NAV = "post@nav.example.no";

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().ofOla().collected();
    private String code = "";

    @Test
    void the_mail_names_nobody_and_brings_a_link_and_never_the_code() {
        told();

        var mail = world.mails.getLast();
        assertThat(mail.kind()).isEqualTo(MailKind.RECIPIENT_NOTICE);
        assertThat(mail.to().value()).isEqualTo(NAV);
        assertThat(mail.values()).containsOnlyKeys("reference", "link");
        assertThat(mail.values().get("reference"))
                .isNotEqualTo(journey.request().intake().reference().value());
        assertThat(mail.values().toString()).doesNotContain(code).doesNotContain("Ola");
        assertThat(notice().state()).isEqualTo(NoticeState.SENT);
        assertThat(notice().address()).isEqualTo(NAV);
        assertThat(moves()).contains(Move.RECIPIENT_TOLD);
    }

    @Test
    void with_link_and_code_they_read_whom_it_is_about_and_what_and_acknowledge_it() {
        told();
        var grant = entered(reference(), link(), code);
        var view = window().read(grant);

        assertThat(view.whom()).isEqualTo("Ola Hansen");
        assertThat(view.measure()).isEqualTo(Measure.ERASED);
        assertThat(view.data())
                .isNotEmpty()
                .allSatisfy(datum -> assertThat(datum.now()).isEmpty());
        assertThat(view.received()).extracting(NoticeView.Received::day).containsExactly(journey.today());
        assertThat(view.acknowledged()).isNull();
        assertThatThrownBy(() -> window().acknowledge(grant, " ")).isInstanceOf(InvalidField.class);
        window().acknowledge(grant, "Nora Dahl, arkivet");
        window().acknowledge(grant, "Somebody else");

        assertThat(notice().state()).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(notice().acknowledger()).isEqualTo("Nora Dahl, arkivet");
        assertThat(notice().acknowledged()).isEqualTo(world.clock.instant());
        assertThat(window().read(grant).acknowledged()).isEqualTo(journey.today());
        assertThat(moves()).containsOnlyOnce(Move.RECIPIENT_ACKNOWLEDGED);
    }

    @Test
    void of_what_is_corrected_they_read_what_it_is_to_say() {
        journey.disclosed("authorities", "NAV").claimed(Right.RECTIFICATION);
        var item = journey.anItem().toString();
        var wrong = new RulingView.Findable(CircumstanceKind.ACCURACY, item, "INACCURATE", null);
        world.rulingDesk()
                .note(journey.id(), journey.version(), journey.lastClaim(), wrong, "They showed us", "Olav Hansen");
        journey.ruled().approved().sent();
        send();

        assertThat(window().read(entered(reference(), link(), code)).data())
                .singleElement()
                .satisfies(datum -> assertThat(datum.now()).containsExactly("Olav Hansen"));
    }

    @Test
    void a_wrong_link_a_wrong_code_an_unknown_reference_and_one_that_is_over_are_answered_alike() {
        told();

        assertThat(enter(reference(), "another", code)).isEqualTo(new Entry.Wrong());
        assertThat(enter(reference(), link(), "AAAA-BBBB-CCCC")).isEqualTo(new Entry.Wrong());
        assertThat(enter("V-7K3M9Q-T", link(), code)).isEqualTo(new Entry.Wrong());
        assertThat(enter("nothing", link(), code)).isEqualTo(new Entry.Wrong());
        world.clock.pass(Duration.ofDays(90));
        assertThat(enter(reference(), link(), code)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void it_locks_after_five_tries_and_whoever_has_the_case_makes_a_new_code() {
        told();
        var link = link();
        var reference = reference();
        world.mails.clear();
        IntStream.rangeClosed(1, Lock.TRIES).forEach(time -> enter(reference, link, "AAAA-BBBB-CCCC"));

        assertThat(enter(reference, link, code)).isEqualTo(new Entry.Locked());
        assertThat(world.mails).extracting(NewMail::kind).containsExactly(MailKind.CASE_WORKER_NOTICE);
        send();
        assertThat(enter(reference(), link(), code)).isInstanceOf(Entry.Entered.class);
        assertThat(enter(reference, link, code)).as("the first is over").isNotInstanceOf(Entry.Entered.class);
    }

    @Test
    void a_grant_lasts_half_an_hour_and_opens_no_other_notice() {
        told();
        var grant = entered(reference(), link(), code);

        assertThatThrownBy(() -> window().read(new Grant(grant.token() + "x"))).isInstanceOf(GrantExpired.class);
        world.clock.pass(Duration.ofMinutes(31));
        assertThatThrownBy(() -> window().read(grant)).isInstanceOf(GrantExpired.class);
    }

    @Test
    void who_does_not_acknowledge_it_is_reminded_once_with_another_link_and_the_same_code() {
        told();
        var first = link();
        world.clock.pass(Duration.ofDays(14));
        remind();
        assertThat(world.mails.getLast().kind())
                .as("the fourteenth day is theirs")
                .isEqualTo(MailKind.RECIPIENT_NOTICE);
        world.clock.pass(Duration.ofMinutes(1));
        remind();
        remind();

        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.RECIPIENT_REMINDER);
        assertThat(world.mails.stream().map(NewMail::kind)).containsOnlyOnce(MailKind.RECIPIENT_REMINDER);
        assertThat(notice().reminded()).isEqualTo(world.clock.instant());
        assertThat(enter(reference(), first, code)).isEqualTo(new Entry.Wrong());
        assertThat(enter(reference(), link(), code)).isInstanceOf(Entry.Entered.class);
        assertThat(moves()).contains(Move.RECIPIENT_REMINDED);
    }

    @Test
    void a_mail_that_does_not_arrive_has_told_nobody() {
        told();
        var mail = world.notices.of(journey.id().value()).getFirst().mail();
        var lost = new MailGaveUp(
                mail, MailKind.RECIPIENT_NOTICE, Mishap.REFUSED, journey.id().value());

        world.asVern().lostMails().noteRecipients(lost);
        world.lostMails().note(lost);

        assertThat(notice().state()).isEqualTo(NoticeState.OPEN);
        assertThat(journey.request().timeline().recipientsToTell()).isEqualTo(1);
        assertThat(moves()).as("the person is none the worse").doesNotContain(Move.MAIL_FAILED);
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.CASE_WORKER_NOTICE);
        assertThat(enter("V-7K3M9Q-T", "", code)).isEqualTo(new Entry.Wrong());
    }

    @Test
    void who_was_written_to_has_been_told_and_may_acknowledge_it_on_the_telephone() {
        told();
        journey.carriedOut();
        assertThat(journey.request().next()).isNotEqualTo(NextStep.TELL_RECIPIENTS);

        assertThat(world.desk().view(journey.id()).may())
                .contains(RequestAction.FOLLOW_RECIPIENTS)
                .doesNotContain(RequestAction.TELL_RECIPIENTS);
        world.recipientDesk().acknowledged(journey.id(), journey.version(), notice().id(), "They called");

        assertThat(notice().state()).isEqualTo(NoticeState.ACKNOWLEDGED);
        assertThat(notice().words()).isEqualTo("They called");
        assertThat(journey.request().timeline().recipientsToTell()).isZero();
        assertThatThrownBy(this::send).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void an_address_is_one_and_nobody_else_writes_to_them() {
        journey.disclosed("authorities", "NAV");
        answered();
        var one = notice().id();

        assertThatThrownBy(() -> world.recipientDesk().send(journey.id(), journey.version(), one, "nav", Language.NB))
                .isInstanceOf(InvalidField.class);
        world.as(world.nils);
        assertThatThrownBy(() -> world.recipientDesk().send(journey.id(), journey.version(), one, NAV, Language.NB))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> world.recipientDesk().acknowledged(journey.id(), journey.version(), one, "Yes"))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void the_person_is_told_who_they_are_and_whether_they_know() {
        told();
        window().acknowledge(entered(reference(), link(), code), "Nora Dahl");

        assertThat(journey.entered().status().told()).singleElement().satisfies(told -> {
            assertThat(told.name()).isEqualTo("NAV");
            assertThat(told.measure()).isEqualTo(Measure.ERASED);
            assertThat(told.state()).isEqualTo(NoticeState.ACKNOWLEDGED);
            assertThat(told.day()).isEqualTo(journey.today());
        });
        assertThat(journey.enteredWithoutLink().status().told())
                .as("not by the code alone")
                .isEmpty();
    }

    private void told() {
        journey.disclosed("authorities", "NAV");
        answered();
        send();
    }

    private void answered() {
        journey.claimed(Right.ERASURE).ruled().approved().sent();
    }

    private void send() {
        world.as(world.kari);
        code = world.recipientDesk().send(journey.id(), journey.version(), notice().id(), NAV, Language.EN);
    }

    private void remind() {
        world.asVern().recipientRounds().remind();
    }

    private Grant entered(String reference, String link, String secret) {
        return ((Entry.Entered) enter(reference, link, secret)).grant();
    }

    private Entry enter(String reference, String link, String secret) {
        return window().enter(reference, link, secret);
    }

    private RecipientWindow window() {
        return world.asThePublic().recipientWindow();
    }

    private RecipientLine notice() {
        return world.as(world.kari).recipientDesk().notices(journey.id()).getFirst();
    }

    private String reference() {
        return lastToRecipient().values().get("reference");
    }

    private String link() {
        return lastToRecipient().values().get("link").split("&link=")[1];
    }

    private NewMail lastToRecipient() {
        return world.mails.stream()
                .filter(mail -> mail.kind().isToARecipient())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<Move> moves() {
        return journey.request().timeline().steps().stream().map(Step::move).toList();
    }
}
