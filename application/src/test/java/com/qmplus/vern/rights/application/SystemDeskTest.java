package com.qmplus.vern.rights.application;

import static com.qmplus.vern.staff.KeyScope.REQUESTS_ALL;
import static com.qmplus.vern.staff.KeyScope.REQUESTS_READ;
import static com.qmplus.vern.staff.KeyScope.REQUESTS_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.CaseLetter;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.OtherCallWithThisKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemDeskTest {

    private static final HandedClaim ERASURE =
            new HandedClaim(Right.ERASURE, Set.of(Ground.UNNECESSARY, Ground.CONSENT_WITHDRAWN), "Slett alt 🦊");
    private static final HandedClaim ACCESS = new HandedClaim(Right.ACCESS, Set.of(), "");

    private final RecordingAccessLog log = new RecordingAccessLog();
    private final RightsWorld world;
    private final ApiKeyId shop;
    private final LocalDate today;

    SystemDeskTest(Databases on) {
        world = new RightsWorld(log, on);
        shop = world.key(REQUESTS_WRITE, REQUESTS_READ);
        today = LocalDate.now(world.clock);
    }

    private static HandedIn asked(@Nullable LocalDate received, HandedClaim... claims) {
        return new HandedIn(
                Channel.SYSTEM,
                received,
                Language.EN,
                "Zoë أحمد",
                "zoe@example.no",
                "+47 90 00 00 00",
                "I want it all",
                List.of(claims));
    }

    private SystemReceipt handIn(HandedIn asked, String repeat) {
        world.as(shop);
        return world.inTransaction(() -> world.systemDesk().handIn(asked, repeat));
    }

    private SystemReceipt handedIn() {
        return handIn(asked(today, ACCESS, ERASURE), "");
    }

    private SystemReceipt withdraw(SystemReceipt of, ClaimId... claims) {
        world.as(shop);
        return world.inTransaction(() -> world.systemDesk().withdraw(of.reference(), List.of(claims), "By chat", ""));
    }

    private SystemStatus status(SystemReceipt of) {
        return world.inTransaction(() -> world.systemDesk().status(of.reference()));
    }

    private DataSubjectRequest request(SystemReceipt receipt) {
        return world.request(receipt.reference());
    }

    @Test
    void a_request_that_is_handed_in_is_a_case_with_its_claims_grounds_and_words() {
        var receipt = handedIn();
        var request = request(receipt);
        assertThat(receipt.claims())
                .extracting(SystemReceipt.Line::right, SystemReceipt.Line::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Right.ACCESS, ClaimState.OPEN),
                        org.assertj.core.groups.Tuple.tuple(Right.ERASURE, ClaimState.OPEN));
        assertThat(request.intake().channel()).isEqualTo(Channel.SYSTEM);
        assertThat(request.intake().handedInBy()).isEqualTo(shop);
        assertThat(request.intake().language()).isEqualTo(Language.EN);
        assertThat(request.intake().requester().name()).isEqualTo("Zoë أحمد");
        assertThat(request.claims().all().getLast().grounds()).isEqualTo(ERASURE.grounds());
        assertThat(world.seal().words(request, request.claims().all().getLast().words()))
                .isEqualTo("Slett alt 🦊");
        assertThat(world.mails).hasSize(1);
    }

    @Test
    void the_clock_runs_from_the_day_on_which_the_other_system_received_it() {
        var receipt = handIn(asked(LocalDate.parse("2026-11-02"), ACCESS), "");
        assertThat(receipt.received()).isEqualTo("2026-11-02");
        assertThat(receipt.due()).isEqualTo("2026-12-02");
    }

    @Test
    void a_day_to_come_or_more_than_a_year_ago_is_refused() {
        assertThatThrownBy(() -> handIn(asked(today.plusDays(1), ACCESS), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.reason()).isEqualTo("inFuture"));
        assertThatThrownBy(() -> handIn(asked(today.minusYears(1).minusDays(1), ACCESS), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.reason()).isEqualTo("tooLongAgo"));
    }

    @Test
    void what_is_wrong_with_a_claim_is_told_by_its_place() {
        var foreign = new HandedClaim(Right.ERASURE, Set.of(Ground.TRANSFER), "");
        assertThatThrownBy(() -> handIn(asked(today, ACCESS, foreign), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("claims/1/grounds"));
        assertThatThrownBy(() -> handIn(asked(today, ACCESS, ACCESS), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("claims/1/right"));
        assertThatThrownBy(() -> handIn(asked(today, new HandedClaim(Right.ERASURE, Set.of(), "x".repeat(4001))), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("claims/0/words"));
        assertThatThrownBy(() -> handIn(asked(today), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("claims"));
    }

    private static HandedClaim about(Right right, List<String> purposes, List<String> data) {
        return new HandedClaim(right, Set.of(), purposes, data, "");
    }

    @Test
    void a_claim_is_about_what_the_register_calls_by_these_keys() {
        var receipt = handIn(
                asked(
                        today,
                        about(Right.OBJECTION, List.of("website-insight"), List.of()),
                        about(Right.RECTIFICATION, List.of(), List.of("contact"))),
                "");
        var claims = request(receipt).claims().all();
        assertThat(claims.getFirst().scope()).isEqualTo(ClaimScope.ofPurposes(new PurposeKey("website-insight")));
        assertThat(claims.getLast().scope().fields()).isNotEmpty().contains(new FieldKey("email"));
        assertThat(claims.getLast().scope().purposes()).isEmpty();
    }

    @Test
    void what_the_register_does_not_know_or_no_claim_is_about_alone_is_refused() {
        var unknown = about(Right.ERASURE, List.of("newsletter", "no-such"), List.of());
        assertThatThrownBy(() -> handIn(asked(today, unknown), "")).isInstanceOfSatisfying(InvalidField.class, no -> {
            assertThat(no.field()).isEqualTo("claims/0/scope/purposes/1");
            assertThat(no.reason()).isEqualTo("unknown");
        });
        assertThatThrownBy(() -> handIn(asked(today, about(Right.ERASURE, List.of(), List.of("newsletter"))), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.field()).isEqualTo("claims/0/scope/data/0"));
        assertThatThrownBy(() ->
                        handIn(asked(today, about(Right.OBJECTION_TO_MARKETING, List.of("newsletter"), List.of())), ""))
                .isInstanceOfSatisfying(
                        InvalidField.class, no -> assertThat(no.reason()).isEqualTo("wholeOnly"));
    }

    @Test
    void a_consent_is_withdrawn_for_purposes_and_never_for_data() {
        var data = about(Right.WITHDRAWAL, List.of("newsletter"), List.of("contact"));
        assertThatThrownBy(() -> handIn(asked(today, data), "")).isInstanceOfSatisfying(InvalidField.class, no -> {
            assertThat(no.field()).isEqualTo("claims/0/scope/data");
            assertThat(no.reason()).isEqualTo("purposesOnly");
        });
        var purposes = handIn(asked(today, about(Right.WITHDRAWAL, List.of("newsletter"), List.of())), "");
        assertThat(request(purposes).claims().all().getFirst().scope())
                .isEqualTo(ClaimScope.ofPurposes(new PurposeKey("newsletter")));
    }

    @Test
    void another_scope_under_the_same_key_is_another_call() {
        handIn(asked(today, about(Right.ERASURE, List.of(), List.of("contact"))), "k");
        assertThatThrownBy(() -> handIn(asked(today, about(Right.ERASURE, List.of(), List.of())), "k"))
                .isInstanceOf(OtherCallWithThisKey.class);
    }

    @Test
    void what_was_sent_without_a_day_can_be_repeated_on_the_next() {
        var receipt = handIn(asked(null, ACCESS), "k");
        assertThat(receipt.received()).isEqualTo(today);
        world.clock.pass(Duration.ofDays(1));
        assertThat(handIn(asked(null, ACCESS), "k")).isEqualTo(receipt);
    }

    @Test
    void the_timeline_names_the_system_and_the_log_its_key() {
        var receipt = handedIn();
        world.as(world.per);
        var view = world.inTransaction(() -> world.desk().view(request(receipt).id()));
        assertThat(view.timeline().getFirst().by()).isEqualTo(StepView.By.OTHER_SYSTEM);
        assertThat(view.timeline().getFirst().decider()).isEqualTo("Web shop");
        assertThat(log.accesses()).extracting(Access::operation).contains(Operation.CREATE);
    }

    @Test
    void the_same_call_again_gives_the_same_answer_and_makes_no_second_case() {
        var first = handIn(asked(today, ACCESS), "call-1");
        world.clock.pass(Duration.ofDays(3));
        assertThat(handIn(asked(today, ACCESS), "call-1")).isEqualTo(first);
        assertThat(world.mails).hasSize(1);
        assertThat(handIn(asked(today, ACCESS), "call-2").reference()).isNotEqualTo(first.reference());
    }

    @Test
    void another_call_under_the_same_key_is_refused() {
        handIn(asked(today, ACCESS), "call-1");
        assertThatThrownBy(() -> handIn(asked(today, ERASURE), "call-1")).isInstanceOf(OtherCallWithThisKey.class);
    }

    @Test
    void two_systems_may_choose_the_same_word_for_their_calls() {
        var first = handIn(asked(today, ACCESS), "1");
        world.as(world.key(REQUESTS_WRITE));
        var other = world.inTransaction(() -> world.systemDesk().handIn(asked(today, ERASURE), "1"));
        assertThat(other.reference()).isNotEqualTo(first.reference());
    }

    @Test
    void what_may_be_repeated_is_forgotten_after_a_week() {
        var first = handIn(asked(today, ACCESS), "call-1");
        world.clock.pass(Duration.ofDays(8));
        world.inTransaction(() -> world.rounds().tidy());
        assertThat(handIn(asked(today, ACCESS), "call-1").reference()).isNotEqualTo(first.reference());
    }

    @Test
    void steps_and_days_are_told_and_nothing_of_the_person() {
        var receipt = handedIn();
        world.as(shop);
        var status = status(receipt);
        assertThat(status.request()).isEqualTo(receipt);
        assertThat(status.overdue()).isFalse();
        assertThat(status.stages()).first().satisfies(stage -> {
            assertThat(stage.kind()).isEqualTo(StatusView.Kind.RECEIVED);
            assertThat(stage.day()).isEqualTo(today);
        });
        assertThat(status.toString()).doesNotContain("Zoë", "zoe@", "Slett", "I want");
        world.clock.pass(Duration.ofDays(40));
        assertThat(status(receipt).overdue()).isTrue();
    }

    @Test
    void a_key_reaches_only_what_it_handed_in_unless_its_scope_is_for_all() {
        var receipt = handedIn();
        var people = new Journey(world).asked();
        world.as(world.key(REQUESTS_READ, REQUESTS_WRITE));
        assertThatThrownBy(() -> status(receipt)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.systemDesk().withdraw(receipt.reference(), List.of(), "By chat", "")))
                .isInstanceOf(NotFound.class);
        assertThat(log.accesses().getLast().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(request(receipt).claims().open()).hasSize(2);
        world.as(world.key(REQUESTS_READ, REQUESTS_ALL));
        assertThat(status(receipt).request()).isEqualTo(receipt);
        assertThat(world.inTransaction(() -> world.systemDesk().status(people.reference()))
                        .request()
                        .reference())
                .isEqualTo(people.reference());
    }

    @Test
    void the_next_key_of_a_system_reaches_what_came_with_the_one_before() {
        var receipt = handedIn();
        var next = world.keyAfter(shop);
        world.as(next);
        assertThat(status(receipt).request()).isEqualTo(receipt);
        world.inTransaction(() -> world.systemDesk().withdraw(receipt.reference(), List.of(), "By chat", ""));
        assertThat(request(receipt).state()).isEqualTo(RequestState.CLOSED);
        world.as(world.dag);
        var steps = world.inTransaction(() -> world.desk().view(request(receipt).id()))
                .timeline();
        assertThat(steps.getFirst().decider()).isEqualTo("Web shop");
        assertThat(steps).extracting(StepView::decider).contains("Web shop (2)");
    }

    @Test
    void the_same_call_with_the_next_key_makes_no_second_case() {
        var first = handIn(asked(today, ACCESS), "call-1");
        world.as(world.keyAfter(shop));
        assertThat(world.inTransaction(() -> world.systemDesk().handIn(asked(today, ACCESS), "call-1")))
                .isEqualTo(first);
        assertThatThrownBy(() -> world.inTransaction(() -> world.systemDesk().handIn(asked(today, ERASURE), "call-1")))
                .isInstanceOf(OtherCallWithThisKey.class);
    }

    @Test
    void a_reference_that_is_none_is_not_found() {
        world.as(shop);
        for (var none : List.of("", "V-000000-0", "<script>", "V-7K3M9Q-T"))
            assertThatThrownBy(
                            () -> world.inTransaction(() -> world.systemDesk().status(none)))
                    .isInstanceOf(NotFound.class);
    }

    @Test
    void one_claim_is_withdrawn_and_the_others_stand() {
        var receipt = handedIn();
        var left = withdraw(receipt, receipt.claims().getFirst().id());
        assertThat(left.claims())
                .extracting(SystemReceipt.Line::state)
                .containsExactly(ClaimState.WITHDRAWN, ClaimState.OPEN);
        assertThat(request(receipt).state()).isEqualTo(RequestState.RECEIVED);
    }

    @Test
    void with_none_named_all_are_withdrawn_and_the_request_ends() {
        var receipt = handedIn();
        withdraw(receipt);
        var request = request(receipt);
        assertThat(request.state()).isEqualTo(RequestState.CLOSED);
        assertThat(request.timeline().steps()).extracting(Step::move).contains(Move.CLAIM_WITHDRAWN, Move.WITHDRAWN);
        assertThatThrownBy(() -> withdraw(receipt)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> withdraw(receipt, receipt.claims().getFirst().id()))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void what_others_handed_in_is_seen_with_the_scope_for_all_and_never_withdrawn() {
        var memory = new RightsWorld();
        var journey = new Journey(memory).asked();
        memory.as(memory.key(REQUESTS_WRITE, REQUESTS_READ, REQUESTS_ALL));
        assertThat(memory.systemDesk().status(journey.reference()).request().reference())
                .isEqualTo(journey.reference());
        assertThatThrownBy(() -> memory.systemDesk().withdraw(journey.reference(), List.of(), "By chat", ""))
                .isInstanceOf(NotFound.class);
        assertThat(journey.request().claims().open()).hasSize(1);
    }

    @Test
    void nothing_is_withdrawn_unless_it_is_said_how_the_person_asked_for_it() {
        var receipt = handedIn();
        world.as(shop);
        assertThatThrownBy(() ->
                        world.inTransaction(() -> world.systemDesk().withdraw(receipt.reference(), List.of(), " ", "")))
                .isInstanceOf(InvalidField.class);
        assertThat(request(receipt).claims().open()).hasSize(2);
    }

    @Test
    void the_person_gets_a_letter_that_their_request_has_ended() {
        var receipt = handedIn();
        withdraw(receipt);
        var id = request(receipt).id();
        assertThat(world.inTransaction(() -> world.letters.of(id)))
                .extracting(CaseLetter::kind)
                .contains(LetterKind.WITHDRAWN);
        assertThat(world.mails.getLast().kind()).isEqualTo(MailKind.LETTER_WAITS);
    }

    @Test
    void of_one_that_was_joined_nothing_is_withdrawn_and_it_is_told_where_it_goes_on() {
        var first = handIn(asked(today.minusDays(1), ACCESS), "");
        var second = handIn(asked(today, ACCESS), "");
        world.as(world.kari);
        world.inTransaction(
                () -> world.desk().take(request(first).id(), request(first).version()));
        world.inTransaction(() -> world.kinDesk()
                .join(
                        request(first).id(),
                        request(first).version(),
                        request(second).id(),
                        request(second).version()));
        assertThatThrownBy(() -> withdraw(second))
                .isInstanceOfSatisfying(
                        GoesOnElsewhere.class,
                        elsewhere -> assertThat(elsewhere.reference()).isEqualTo(first.reference()));
        assertThat(request(first).claims().open()).hasSize(1);
    }

    @Test
    void a_claim_of_another_request_is_not_found_and_nothing_is_withdrawn() {
        var receipt = handedIn();
        var other = handedIn();
        assertThatThrownBy(() -> withdraw(receipt, other.claims().getFirst().id()))
                .isInstanceOf(NotFound.class);
        assertThat(request(receipt).claims().open()).hasSize(2);
    }
}
