package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestDraft;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestIntakeTest {

    private static final String BROWSER = "what this browser alone knows";

    private final RightsWorld world = new RightsWorld();
    private final RequestIntake intake = world.intake();
    private final DraftId draft = intake.start(Language.NB, Right.ACCESS);

    RequestIntakeTest() {
        intake.role(draft, null);
    }

    @Test
    void nobody_is_taken_to_ask_for_themselves_who_has_not_said_so() {
        var fresh = intake.start(Language.NB, Right.ACCESS);
        intake.name(fresh, "Nora Berg");
        intake.email(fresh, "nora@example.no");
        assertThat(intake.draft(fresh).whomSaid()).isFalse();
        assertThatThrownBy(() -> intake.submit(fresh, BROWSER))
                .isInstanceOfSatisfying(
                        InvalidField.class, wrong -> assertThat(wrong.field()).isEqualTo("whom"));

        intake.role(fresh, Representation.Role.AGENT);
        assertThat(intake.draft(fresh).whomSaid()).isTrue();
        assertThatThrownBy(() -> intake.submit(fresh, BROWSER)).isInstanceOf(InvalidField.class);
        intake.role(fresh, null);
        assertThat(intake.submit(fresh, BROWSER).reference()).startsWith("V-");
    }

    @Test
    void keeps_what_was_written_in_a_draft() {
        fill();
        var view = intake.draft(draft);

        assertThat(view.name()).isEqualTo("Ola Hansen");
        assertThat(view.email()).isEqualTo("Ola@Example.no");
        assertThat(view.phone()).isEqualTo("+47 900 00 000");
        assertThat(view.claims().get(Right.ACCESS).words()).isEqualTo("Alt om 🦊");
        assertThat(view.submitted()).isFalse();
    }

    @Test
    void what_it_is_about_can_be_ticked_in_the_words_of_the_notice() {
        assertThat(intake.offered(Right.ACCESS))
                .extracting(offer -> offer.name().en())
                .contains("Contact details", "Correspondence")
                .doesNotContain("Employee account", "Access log");
        assertThat(intake.offered(Right.WITHDRAWAL))
                .extracting(ScopeOffer::key)
                .containsExactly("newsletter", "website-insight");
        assertThat(intake.offered(Right.OBJECTION_TO_MARKETING))
                .as("all of it stops, and nobody has to choose")
                .isEmpty();

        fill();
        intake.about(draft, Right.ACCESS, Set.of("contact"));
        assertThatThrownBy(() -> intake.about(draft, Right.ACCESS, Set.of("contact", "everything")))
                .isInstanceOfSatisfying(
                        InvalidField.class, wrong -> assertThat(wrong.field()).isEqualTo("about"));
        var request = world.request(intake.submit(draft, BROWSER).reference());

        var scope = request.claims().all().getFirst().scope();
        assertThat(scope.fields()).contains(FieldKey.EMAIL, FieldKey.PHONE).doesNotContain(FieldKey.FIRST_NAME);
        assertThat(scope.purposes()).isEmpty();
    }

    @Test
    void nothing_ticked_is_everything() {
        fill();
        intake.about(draft, Right.ACCESS, Set.of("contact"));
        intake.about(draft, Right.ACCESS, Set.of("everything"));

        assertThat(intake.draft(draft).claims().get(Right.ACCESS).scope()).isEqualTo(ClaimScope.EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "'',9,,,concernedName,missing",
        "17829039869,9,,,concernedName,sensitive",
        "Ida,'',,,concernedAge,missing",
        "Ida,nine,,,concernedAge,notAnAge",
        "Ida,-1,,,concernedAge,notAnAge",
        "Ida,18,,,concernedAge,ofAge",
        "Ida,999,,,concernedAge,ofAge",
        "Ida,9,ida,,concernedEmail,notAnAddress",
        "Ida,9,OLA@example.no,,concernedEmail,yours",
        "Ida,9,,call me,concernedPhone,notANumber",
        "Ida,9,,90000000,concernedPhone,yours"
    })
    void what_cannot_be_used_of_the_person_is_refused(
            String name, String age, String email, String phone, String field, String reason) {
        fill();
        intake.role(draft, Representation.Role.GUARDIAN);
        assertThatThrownBy(() -> intake.concerned(draft, name, age, text(email), text(phone)))
                .isInstanceOfSatisfying(InvalidField.class, wrong -> {
                    assertThat(wrong.field()).isEqualTo(field);
                    assertThat(wrong.reason()).isEqualTo(reason);
                });
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Test
    void who_asks_for_an_adult_is_asked_no_age_and_who_asks_for_themselves_nothing() {
        fill();
        intake.role(draft, Representation.Role.GUARDIAN);
        intake.concerned(draft, "Ida", "17", "ida@example.no", "");
        intake.role(draft, Representation.Role.AGENT);
        assertThat(intake.draft(draft).behalf())
                .isEqualTo(new Behalf(Representation.Role.AGENT, "Ida", "ida@example.no", "", null));
        intake.role(draft, null);
        assertThat(intake.draft(draft).behalf()).isNull();
        assertThatThrownBy(() -> intake.concerned(draft, "Ida", "9", "", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_sent_before_it_is_said_whom_it_is_about() {
        fill();
        intake.role(draft, Representation.Role.GUARDIAN);
        assertThatThrownBy(() -> intake.submit(draft, BROWSER)).isInstanceOf(InvalidField.class);
        intake.concerned(draft, "Ida", "9", "", "");
        assertThat(intake.submit(draft, BROWSER).reference()).startsWith("V-");
        assertThatThrownBy(() -> intake.role(draft, null)).isInstanceOf(DraftAlreadySent.class);
    }

    @Test
    void an_address_given_as_the_persons_and_later_as_ones_own_is_ones_own() {
        fill();
        intake.role(draft, Representation.Role.AGENT);
        intake.concerned(draft, "Ida", "", "eva@example.no", "22 95 83 63");
        intake.email(draft, "Eva@example.no");
        intake.phone(draft, "+47 22958363");
        var concerned = world.request(intake.submit(draft, BROWSER).reference())
                .intake()
                .concerned();

        assertThat(concerned.email()).isNull();
        assertThat(concerned.phone()).isNull();
    }

    @Test
    void nothing_that_was_written_lies_there_in_clear() {
        fill();

        var sealed = world.drafts.find(draft).orElseThrow().answer(RequestDraft.Answer.NAME);
        assertThat(new String(sealed.bytes())).doesNotContain("Ola");
    }

    @Test
    void a_request_is_received_numbered_due_and_acknowledged_with_a_link() {
        fill();
        var receipt = intake.submit(draft, BROWSER);
        var request = world.request(receipt.reference());

        assertThat(receipt.due()).isEqualTo("2026-12-23");
        assertThat(request.state()).isEqualTo(RequestState.RECEIVED);
        assertThat(request.intake().requester().email()).isEqualTo("Ola@Example.no");
        assertThat(world.mails).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.REQUEST_RECEIVED);
            assertThat(mail.to().value()).isEqualTo("Ola@Example.no");
            assertThat(mail.values()).containsEntry("reference", receipt.reference());
            assertThat(mail.values().get("link")).contains("/confirm?token=");
        });
    }

    @Test
    void submitting_again_gives_the_same_receipt_and_sends_nothing_more() {
        fill();
        var receipt = intake.submit(draft, BROWSER);

        assertThat(intake.submit(draft, BROWSER)).isEqualTo(receipt);
        assertThat(world.all()).hasSize(1);
        assertThat(world.mails).hasSize(1);
    }

    @Test
    void the_code_is_told_once_and_never_mailed() {
        fill();
        intake.submit(draft, BROWSER);
        var received = intake.received(draft, "");

        assertThat(received.code()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(received.maskedEmail()).isEqualTo("O••@Example.no");
        assertThat(intake.received(draft, "").code()).isNull();
        assertThat(world.mails)
                .noneSatisfy(mail -> assertThat(mail.values().toString()).contains(received.code()));
    }

    @Test
    void the_browser_that_sent_it_is_told_the_code_again_for_a_minute() {
        fill();
        intake.submit(draft, BROWSER);
        var code = intake.received(draft, BROWSER).code();

        world.clock.pass(Duration.ofSeconds(59));
        assertThat(intake.received(draft, "another browser").code()).isNull();
        assertThat(intake.received(draft, BROWSER).code()).isEqualTo(code).isNotNull();
        world.clock.pass(Duration.ofSeconds(1));
        assertThat(intake.received(draft, BROWSER).code()).isNull();
    }

    @Test
    void sending_again_from_elsewhere_tells_nobody_else_the_code() {
        fill();
        intake.submit(draft, BROWSER);
        intake.received(draft, BROWSER);
        intake.submit(draft, "another browser");

        assertThat(intake.received(draft, "another browser").code()).isNull();
    }

    @Test
    void several_rights_are_claimed_at_once_each_in_its_own_words() {
        fill();
        intake.rights(draft, Set.of(Right.ACCESS, Right.ERASURE, Right.OBJECTION_TO_MARKETING));
        intake.ground(draft, Right.ERASURE, Ground.UNNECESSARY);
        intake.words(draft, Right.ERASURE, "The rest as well");
        var request = world.request(intake.submit(draft, BROWSER).reference());

        assertThat(request.rights()).hasToString("ACCESS,ERASURE,OBJECTION_TO_MARKETING");
        assertThat(request.claims().all())
                .satisfiesExactly(
                        access -> assertThat(world.seal().words(request, access.words()))
                                .isEqualTo("Alt om 🦊"),
                        erasure -> {
                            assertThat(erasure.grounds()).containsExactly(Ground.UNNECESSARY);
                            assertThat(world.seal().words(request, erasure.words()))
                                    .isEqualTo("The rest as well");
                        },
                        marketing -> assertThat(marketing.words()).isNull());
    }

    @Test
    void a_right_that_is_no_longer_wanted_goes_with_its_words() {
        fill();
        intake.rights(draft, Set.of(Right.PORTABILITY));

        assertThat(intake.draft(draft).claims().all())
                .singleElement()
                .satisfies(claim -> assertThat(claim.words()).isEmpty());
        assertThatThrownBy(() -> intake.rights(draft, Set.of())).isInstanceOf(InvalidField.class);
    }

    @Test
    void what_is_wrong_and_who_is_to_get_the_data_must_be_said() {
        fill();
        intake.rights(draft, Set.of(Right.RECTIFICATION, Right.PORTABILITY));
        intake.ground(draft, Right.PORTABILITY, Ground.TRANSFER);

        assertThatThrownBy(() -> intake.words(draft, Right.RECTIFICATION, " ")).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> intake.words(draft, Right.PORTABILITY, null)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> intake.submit(draft, BROWSER)).isInstanceOf(InvalidField.class);
        assertThat(world.all()).isEmpty();
    }

    @Test
    void a_ground_of_another_right_and_a_right_that_is_not_claimed_are_not_there() {
        assertThatThrownBy(() -> intake.ground(draft, Right.ACCESS, Ground.UNLAWFUL))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> intake.words(draft, Right.ERASURE, "All")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_sent_cannot_be_written_on() {
        fill();
        intake.submit(draft, BROWSER);

        assertThatThrownBy(() -> intake.name(draft, "Somebody else")).isInstanceOf(DraftAlreadySent.class);
    }

    @Test
    void a_draft_without_name_or_address_is_not_sent() {
        intake.name(draft, "Ola Hansen");

        assertThatThrownBy(() -> intake.submit(draft, BROWSER))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("email"));
        assertThat(world.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ola",
                "ola@",
                "@example.no",
                "ola@example",
                "a@b.no, c@d.no",
                "ola hansen@example.no",
                "ola@exa\nmple.no"
            })
    void what_is_no_address_is_refused(String typed) {
        assertThatThrownBy(() -> intake.email(draft, typed))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.field()).isEqualTo("email"));
    }

    @Test
    void too_much_text_is_refused_and_what_stood_there_stays() {
        intake.words(draft, Right.ACCESS, "short");

        assertThatThrownBy(() -> intake.words(draft, Right.ACCESS, "x".repeat(2_000_000)))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.reason()).isEqualTo("tooLong"));
        assertThat(intake.draft(draft).claims().get(Right.ACCESS).words()).isEqualTo("short");
    }

    @Test
    void national_identity_numbers_are_refused_wherever_they_are_written() {
        var number = "178290 39869";
        assertThatThrownBy(() -> intake.name(draft, "Ola " + number)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> intake.phone(draft, number)).isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> intake.words(draft, Right.ACCESS, "I am " + number))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.reason()).isEqualTo("sensitive"));
    }

    @Test
    void a_draft_is_gone_after_an_hour_with_its_key() {
        fill();
        var key = world.drafts.find(draft).orElseThrow().key();
        world.clock.pass(Duration.ofHours(1));

        assertThatThrownBy(() -> intake.draft(draft)).isInstanceOf(NotFound.class);
        world.clock.pass(Duration.ofSeconds(1));
        world.rounds().tidy();
        assertThat(world.drafts.find(draft)).isEmpty();
        assertThatThrownBy(() -> world.vault.isDestroyed(key))
                .as("not even a trace of the key is kept")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_key_of_a_draft_that_was_sent_lives_on_with_the_case() {
        fill();
        var reference = intake.submit(draft, BROWSER).reference();
        world.clock.pass(Duration.ofHours(2));
        world.rounds().tidy();

        assertThat(world.drafts.find(draft)).isEmpty();
        var request = world.request(reference);
        assertThat(world.seal().words(request, request.claims().all().getFirst().words()))
                .isEqualTo("Alt om 🦊");
    }

    @Test
    void the_link_confirms_the_address_once() {
        var reference = submitted();
        var token = token();

        assertThat(intake.confirm(token)).isEqualTo(new Confirmation.Confirmed(reference));
        assertThat(world.request(reference).confirmation().isConfirmed()).isTrue();
        assertThat(intake.confirm(token)).isInstanceOf(Confirmation.AlreadyUsed.class);
    }

    @Test
    void the_link_works_for_two_days() {
        var reference = submitted();
        world.clock.pass(Duration.ofHours(48));

        assertThat(intake.confirm(token())).isInstanceOf(Confirmation.Expired.class);
        assertThat(world.request(reference).confirmation().isConfirmed()).isFalse();
    }

    @Test
    void another_link_confirms_nothing() {
        submitted();

        assertThat(intake.confirm(token() + "x")).isInstanceOf(Confirmation.Unknown.class);
        assertThat(intake.confirm("")).isInstanceOf(Confirmation.Unknown.class);
    }

    @Test
    void whoever_asks_too_often_has_to_wait() {
        for (int time = 1; time < 60; time++) intake.start(Language.EN, Right.ACCESS);

        assertThatThrownBy(() -> intake.start(Language.EN, Right.ACCESS)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void a_draft_that_there_is_not_leaves_no_trace() {
        var log = new RecordingAccessLog();
        world.traceTo(log);
        var stranger = world.intake();
        var unknown = DraftId.random();

        assertThatThrownBy(() -> stranger.draft(unknown)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.name(unknown, "Ola")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.language(unknown, Language.EN)).isInstanceOf(NotFound.class);
        assertThat(log.accesses()).isEmpty();

        stranger.draft(draft);
        assertThat(log.accesses()).hasSize(1);
    }

    @Test
    void nobody_reads_or_writes_a_draft_without_end() {
        for (int step = 1; step < 600; step++) intake.draft(draft);

        assertThatThrownBy(() -> intake.draft(draft)).isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> intake.name(draft, "Ola")).isInstanceOf(TooManyTries.class);
    }

    private void fill() {
        intake.name(draft, "  Ola   Hansen ");
        intake.email(draft, "Ola@Example.no");
        intake.phone(draft, "+47 900 00 000");
        intake.words(draft, Right.ACCESS, "Alt om 🦊");
    }

    private String submitted() {
        fill();
        return intake.submit(draft, BROWSER).reference();
    }

    private String token() {
        return world.mails.getLast().values().get("link").split("token=")[1];
    }
}
