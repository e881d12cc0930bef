package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.DoubtMissing;
import com.qmplus.vern.rights.IdentifiedCase.CodeTry;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.MethodOutOfReach;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.LadderView.Standing;
import com.qmplus.vern.rights.application.StatusView.About;
import com.qmplus.vern.rights.application.StatusView.Kind;
import com.qmplus.vern.rights.application.StatusView.Message;
import com.qmplus.vern.shared.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ola's address on file is ola@example.no; whoever asks here writes from another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LadderDeskTest {

    private static final Doubt NOT_ON_FILE = new Doubt(Doubt.Ground.NOT_ON_FILE, Doubt.Harm.ORDINARY);

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final RightsWorld world = new RightsWorld(log);
    private final Journey journey = new Journey(world)
            .asked("Ola Hansen", "other@example.no")
            .confirmed()
            .taken()
            .ofOla();

    @Test
    void the_code_goes_to_the_address_on_file_and_never_to_the_one_in_the_request() {
        doubt().askedForCode();

        assertThat(receivers(MailKind.IDENTITY_CODE)).containsExactly(KnownPeople.EMAIL);
        assertThat(receivers(MailKind.QUESTION_ASKED)).containsExactly("other@example.no");
        assertThat(world.mails)
                .filteredOn(mail -> mail.kind() == MailKind.QUESTION_ASKED)
                .noneMatch(mail -> mail.values().containsKey("code"));
    }

    @Test
    void no_code_goes_to_an_address_that_came_with_the_request_or_after_it() {
        world.people.knownByEmailSince(world.clock.instant());
        doubt();

        assertThatThrownBy(journey::askedForCode).isInstanceOf(MethodOutOfReach.class);
        assertThat(receivers(MailKind.IDENTITY_CODE)).isEmpty();
    }

    @Test
    void an_address_that_came_with_the_request_shows_nothing_of_who_asks() {
        world.people.knownByEmailSince(world.clock.instant());
        var fresh = new Journey(world).asked().confirmed().taken().ofOla();

        assertThat(fresh.request().isContactOnFile()).isFalse();
        assertThat(fresh.request().isIdentityEstablished()).isFalse();
    }

    @Test
    void a_letter_tells_no_hour_so_that_what_came_on_file_that_day_came_too_late() {
        var letter = new NewRequest(
                Channel.LETTER,
                LocalDate.now(world.clock).minusDays(2),
                Language.NB,
                Set.of(Right.ACCESS),
                "Ola Hansen",
                KnownPeople.EMAIL,
                "",
                "");
        world.people.knownByEmailSince(world.clock.instant().minus(Duration.ofDays(2)));
        assertThat(received(letter).isContactOnFile()).isFalse();

        world.people.knownByEmailSince(world.clock.instant().minus(Duration.ofDays(4)));
        assertThat(received(letter).isContactOnFile()).isTrue();
    }

    private DataSubjectRequest received(NewRequest letter) {
        world.as(world.kari);
        var id = world.desk().register(letter);
        world.desk().take(id, world.version(id));
        world.identity().confirmPerson(id, world.version(id), KnownPeople.OLA);
        return world.requests.get(id);
    }

    @Test
    void whoever_has_the_case_code_and_that_mailbox_is_the_person() {
        doubt().askedForCode().entered();
        assertThat(status().messages()).contains(Message.ENTER_THE_CODE);
        assertThat(status().takesCode()).isTrue();

        assertThat(enter(journey.mailedCode().toLowerCase().replace("-", " "))).isEqualTo(CodeTry.PROVED);
        assertThat(journey.request().isIdentityEstablished()).isTrue();
        assertThat(receivers(MailKind.CASE_WORKER_NOTICE)).hasSize(1);
        assertThat(enter(journey.mailedCode())).isEqualTo(CodeTry.OVER);
        assertThat(status().messages()).doesNotContain(Message.ENTER_THE_CODE, Message.WE_ASK_WHO_YOU_ARE);
    }

    @Test
    void wrong_codes_are_logged_as_denied_and_the_fifth_spends_the_right_one() {
        doubt().askedForCode().entered();
        for (int wrong = 1; wrong < 5; wrong++) assertThat(enter("0000-0000")).isEqualTo(CodeTry.WRONG);
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);

        assertThat(enter("")).isEqualTo(CodeTry.SPENT);
        assertThat(enter(journey.mailedCode())).isEqualTo(CodeTry.OVER);
        assertThat(journey.request().timeline().has(Move.CODE_ON_FILE_SPENT)).isTrue();
    }

    @Test
    void a_new_code_takes_the_place_of_the_old_one() {
        doubt().askedForCode();
        var old = journey.mailedCode();
        journey.askedForCode().entered();

        assertThat(enter(old)).isEqualTo(CodeTry.WRONG);
        assertThat(enter(journey.mailedCode())).isEqualTo(CodeTry.PROVED);
    }

    @Test
    void a_forged_or_old_grant_enters_nothing() {
        doubt().askedForCode().entered();
        assertThatThrownBy(() -> world.identityWindow().enter(new Grant("x.1.code.y"), journey.mailedCode()))
                .isInstanceOf(GrantExpired.class);
        journey.afterDays(1);
        assertThatThrownBy(() -> enter(journey.mailedCode())).isInstanceOf(GrantExpired.class);
    }

    @Test
    void nothing_is_asked_without_a_doubt_and_the_page_offers_nothing() {
        assertThatThrownBy(journey::askedForCode).isInstanceOf(DoubtMissing.class);
        assertThat(ladder().rungs()).isEmpty();
        assertThat(view().may())
                .contains(RequestAction.RECORD_DOUBT)
                .doesNotContain(RequestAction.RECORD_IDENTITY, RequestAction.END_UNIDENTIFIED);
    }

    @Test
    void the_page_shows_every_rung_and_why_it_cannot_be_asked() {
        doubt();

        assertThat(ladder().rungs())
                .extracting(LadderView.Rung::standing)
                .containsExactly(
                        Standing.FITS,
                        Standing.FITS,
                        Standing.FITS,
                        Standing.WANTS_REASON,
                        Standing.NOT_CONNECTED,
                        Standing.TOO_MUCH);
        assertThat(ladder().doubt()).isEqualTo(NOT_ON_FILE);
    }

    @Test
    void that_a_fact_matched_is_all_that_is_kept() {
        doubt();
        world.ladder()
                .proved(
                        journey.id(),
                        journey.version(),
                        IdentityMethod.KNOWN_FACTS,
                        "They are on the phone",
                        journey.today());
        var step = view().timeline().getLast();

        assertThat(step.move()).isEqualTo(Move.IDENTITY_PROVED);
        assertThat(step.detail()).isEqualTo("KNOWN_FACTS");
        assertThat(step.words()).isEqualTo("They are on the phone");
    }

    @Test
    void a_case_ends_when_nobody_shows_who_they_are_and_the_person_reads_why() {
        doubt().askedForCode().afterDays(14);
        assertThat(view().may()).contains(RequestAction.END_UNIDENTIFIED);
        world.ladder().end(journey.id(), journey.version(), "Nobody entered the code.", null);
        journey.entered();

        assertThat(receivers(MailKind.CASE_ENDED)).containsExactly("other@example.no");
        assertThat(status().said()).singleElement().satisfies(said -> {
            assertThat(said.about()).isEqualTo(About.ENDED);
            assertThat(said.words()).isEqualTo("Nobody entered the code.");
        });
        assertThat(status().stages())
                .extracting(StatusView.Stage::kind)
                .containsExactly(Kind.RECEIVED, Kind.TAKEN, Kind.ENDED);
        assertThat(status().messages()).isEmpty();
    }

    @Test
    void the_file_is_opened_behind_the_door_to_send_a_code() {
        doubt();
        int before = log.accesses().size();
        journey.askedForCode();

        assertThat(log.accesses().subList(before, log.accesses().size()))
                .extracting(Access::person)
                .contains(KnownPeople.OLA.value());
    }

    private Journey doubt() {
        world.as(world.kari).ladder().recordDoubt(journey.id(), journey.version(), NOT_ON_FILE, "New address");
        return journey;
    }

    private CodeTry enter(String code) {
        return world.asThePublic().identityWindow().enter(journey.grant(), code);
    }

    private StatusView status() {
        return world.asThePublic().window().status(journey.grant());
    }

    private RequestView view() {
        return world.as(world.kari).desk().view(journey.id());
    }

    private LadderView ladder() {
        return view().who().ladder();
    }

    private List<String> receivers(MailKind kind) {
        return world.mails.stream()
                .filter(mail -> mail.kind() == kind)
                .map(NewMail::to)
                .map(address -> address.value())
                .toList();
    }
}
