package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.NewMail;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.rights.AlreadyAnswered;
import com.qmplus.vern.rights.CannotJoin;
import com.qmplus.vern.rights.CaseElsewhere;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.JoinObstacle;
import com.qmplus.vern.rights.JoinedSince;
import com.qmplus.vern.rights.LetterKind;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NotAlike;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.shared.application.Databases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KinDeskTest {

    private final RightsWorld world;
    private final Journey first;
    private final Journey second;

    KinDeskTest(Databases on) {
        world = new RightsWorld(new RecordingAccessLog(), on);
        var email = "ola" + System.identityHashCode(this) + "." + on + "@example.no";
        first = new Journey(world).asked("Ola Hansen", email).afterDays(3);
        second = new Journey(world).asked("Ola Hansen", email.toUpperCase());
    }

    private List<KinView> kin(Journey of) {
        world.as(world.kari);
        return world.inTransaction(() -> world.kinDesk().of(of.id()));
    }

    private void join(Journey page, Journey other) {
        world.as(world.kari);
        world.inTransaction(() -> world.kinDesk().join(page.id(), page.version(), other.id(), other.version()));
    }

    private List<Claim> claims(Journey of) {
        return world.inTransaction(() -> world.requests.get(of.id()).claims().all());
    }

    @Test
    void the_same_asked_twice_is_shown_on_both() {
        first.taken();
        second.taken();
        assertThat(kin(first)).singleElement().satisfies(kin -> {
            assertThat(kin.reference()).isEqualTo(second.reference());
            assertThat(kin.likeness()).isEqualTo(Likeness.DUPLICATE);
            assertThat(kin.shared()).containsExactly(Right.ACCESS);
            assertThat(kin.earlier()).isFalse();
            assertThat(kin.joinable()).isTrue();
        });
        assertThat(kin(second))
                .singleElement()
                .satisfies(kin -> assertThat(kin.earlier()).isTrue());
    }

    @Test
    void the_queue_marks_those_that_have_another_like_them() {
        var stranger = new Journey(world).asked("Nora Berg", "nora" + System.nanoTime() + "@example.no");
        assertThat(marks())
                .containsEntry(first.id(), Likeness.DUPLICATE)
                .containsEntry(second.id(), Likeness.DUPLICATE);
        assertThat(marks()).doesNotContainKey(stranger.id());
        first.taken();
        world.inTransaction(() -> world.kinDesk().tellApart(first.id(), first.version(), second.id(), "Two accounts"));
        assertThat(marks()).doesNotContainKeys(first.id(), second.id());
    }

    private Map<RequestId, Likeness> marks() {
        var all = new QueueQuery(QueueQuery.Filter.ALL, "", QueueQuery.Sort.DUE, false, 0, 1000);
        world.as(world.kari);
        return world.inTransaction(() -> world.desk().queue(all)).lines().stream()
                .filter(line -> line.likeness() != null)
                .collect(Collectors.toMap(RequestLine::id, RequestLine::likeness));
    }

    @Test
    void who_has_not_the_case_sees_none() {
        first.taken();
        world.as(world.nils);
        assertThat(world.inTransaction(() -> world.kinDesk().of(first.id()))).isEmpty();
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.kinDesk().join(first.id(), first.version(), second.id(), second.version())))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void the_earlier_goes_on_with_what_both_claim_and_its_clock_counts() {
        first.taken();
        second.confirmed().taken();
        claimed(second, Right.ERASURE, Set.of(Ground.UNNECESSARY), "Slett alt");
        var due = first.request().deadline().due();

        join(second, first);

        assertThat(first.request().deadline().due()).isEqualTo(due);
        assertThat(claims(first)).extracting(Claim::right).containsExactly(Right.ACCESS, Right.ERASURE);
        assertThat(words(first, claims(first).getLast())).isEqualTo("Slett alt");
        assertThat(claims(second)).extracting(Claim::state).containsOnly(ClaimState.MOVED);
        assertThat(second.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(second.request().timeline().steps().getLast())
                .satisfies(step -> assertThat(step.detail()).isEqualTo(first.reference()));
        assertThat(first.request().timeline().steps()).extracting(Step::move).contains(Move.JOINED, Move.CLAIM_ADDED);
    }

    @Test
    void the_later_leads_to_the_one_that_goes_on() {
        first.taken();
        world.as(world.kari);
        assertThat(world.inTransaction(() -> world.kinDesk().goesOnIn(second.id())))
                .isEmpty();
        join(first, second);
        assertThat(world.inTransaction(() -> world.kinDesk().goesOnIn(second.id())))
                .contains(new GoesOnIn(first.id(), first.reference(), false, true));
        assertThat(world.inTransaction(() -> world.kinDesk().goesOnIn(first.id())))
                .isEmpty();
    }

    @Test
    void nothing_that_was_said_is_lost_where_both_claim_the_same() {
        first.taken();
        second.confirmed().taken();
        claimed(first, Right.ERASURE, Set.of(), "Slett e-posten");
        claimed(second, Right.ERASURE, Set.of(Ground.UNLAWFUL), "Slett telefonen");

        join(first, second);

        assertThat(claims(first)).hasSize(2);
        assertThat(claims(first).getLast().grounds()).containsExactly(Ground.UNLAWFUL);
        assertThat(words(first, claims(first).getLast())).isEqualTo("Slett e-posten");
        var joined = first.request().timeline().steps().stream()
                .filter(step -> step.move() == Move.JOINED)
                .findFirst()
                .orElseThrow();
        assertThat(world.seal().words(first.request(), joined.words())).contains("Ola Hansen", "Slett telefonen");
    }

    @Test
    void the_person_is_told_which_one_goes_on() {
        first.taken();
        join(first, second); // nobody had it
        assertThat(world.mails)
                .filteredOn(mail -> mail.kind() == MailKind.REQUEST_JOINED)
                .hasSize(1);
        second.entered();
        var status = world.inTransaction(() -> world.window().status(second.grant()));
        assertThat(status.goesOn()).isEqualTo(new StatusView.GoesOn(first.reference(), today()));
        assertThat(world.inTransaction(() -> world.talkWindow().talk(second.grant()))
                        .goesOnIn())
                .isEqualTo(first.reference());
        assertThat(status.claims())
                .allSatisfy(claim -> assertThat(claim.withdrawable()).isFalse());
    }

    private LocalDate today() {
        return LocalDate.now(world.clock);
    }

    private void part(Journey later) {
        world.as(world.kari);
        world.inTransaction(
                () -> world.kinDesk().part(later.id(), later.version(), "Father and son share the address"));
    }

    @Test
    void what_was_joined_by_mistake_goes_on_for_itself_as_if_it_never_had_been() {
        first.taken();
        second.confirmed().taken();
        claimed(first, Right.ERASURE, Set.of(Ground.UNNECESSARY), "Slett e-posten");
        claimed(second, Right.ERASURE, Set.of(Ground.UNLAWFUL), "Slett telefonen");
        claimed(second, Right.OBJECTION_TO_MARKETING, Set.of(), "Ingen reklame");
        var due = second.request().deadline().due();
        join(first, second);

        part(second);

        assertThat(claims(second)).extracting(Claim::state).containsOnly(ClaimState.OPEN);
        assertThat(second.request().state()).isEqualTo(RequestState.ASSIGNED);
        assertThat(second.request().deadline().due()).isEqualTo(due);
        assertThat(claims(first))
                .filteredOn(Claim::isOpen)
                .extracting(Claim::right)
                .containsExactly(Right.ACCESS, Right.ERASURE);
        assertThat(claims(first).get(1).grounds()).containsExactly(Ground.UNNECESSARY);
        assertThat(first.request().confirmation().isConfirmed())
                .as("the address had answered on the later alone")
                .isFalse();
        assertThat(words(first, Move.PARTED)).isEqualTo("Father and son share the address");
        assertThat(words(second, Move.PARTED_FROM)).isEqualTo("Father and son share the address");
        assertThat(kin(second)).as("nor are they taken for one again").isEmpty();
    }

    @Test
    void what_took_effect_is_in_effect_where_it_was_asked_for() {
        first.taken();
        second.confirmed().taken();
        claimed(second, Right.OBJECTION_TO_MARKETING, Set.of(), "Ingen reklame");
        join(first, second);
        part(second);
        assertThat(world.inTransaction(() -> world.protecting().inEffect(second.request())))
                .extracting(InEffect::right)
                .containsExactly(Right.OBJECTION_TO_MARKETING);
        assertThat(world.inTransaction(() -> world.protecting().inEffect(first.request())))
                .isEmpty();
    }

    @Test
    void the_person_is_told_that_it_goes_on_for_itself() {
        first.taken();
        join(first, second);
        part(second);
        assertThat(world.mails)
                .filteredOn(mail -> mail.kind() == MailKind.REQUEST_PARTED)
                .hasSize(1);
        second.entered();
        var status = world.inTransaction(() -> world.window().status(second.grant()));
        assertThat(status.goesOn()).isNull();
        assertThat(status.said()).singleElement().satisfies(said -> {
            assertThat(said.about()).isEqualTo(StatusView.About.PARTED);
            assertThat(said.words()).isEqualTo(first.reference());
        });
        assertThat(status.claims())
                .allSatisfy(claim -> assertThat(claim.withdrawable()).isTrue());
    }

    @Test
    void what_whoever_has_the_case_has_said_since_stays() {
        first.taken();
        second.confirmed().taken();
        claimed(first, Right.ERASURE, Set.of(), "Slett e-posten");
        claimed(second, Right.ERASURE, Set.of(Ground.UNLAWFUL), "Slett telefonen");
        join(first, second);
        world.as(world.kari);
        var erasure = claims(first).getLast().id();
        world.inTransaction(() -> world.claimDesk()
                .ground(first.id(), first.version(), erasure, Set.of(Ground.UNLAWFUL, Ground.OBJECTED)));
        part(second);
        assertThat(claims(first).getLast().grounds()).containsExactlyInAnyOrder(Ground.UNLAWFUL, Ground.OBJECTED);
    }

    @Test
    void what_was_given_up_while_they_were_one_stays_given_up() {
        first.taken();
        second.confirmed().taken();
        claimed(first, Right.RESTRICTION, Set.of(), "Vent");
        claimed(second, Right.ERASURE, Set.of(), "Slett alt");
        claimed(second, Right.RESTRICTION, Set.of(), "Vent");
        join(first, second);
        withdrawn(first, Right.ERASURE);
        withdrawn(first, Right.RESTRICTION);

        part(second);

        assertThat(claims(second))
                .extracting(Claim::right, Claim::state)
                .containsExactly(
                        tuple(Right.ACCESS, ClaimState.OPEN),
                        tuple(Right.ERASURE, ClaimState.WITHDRAWN),
                        tuple(Right.RESTRICTION, ClaimState.WITHDRAWN));
        assertThat(second.request().timeline().steps())
                .filteredOn(step -> step.move() == Move.CLAIM_WITHDRAWN)
                .extracting(Step::detail)
                .containsExactly("ERASURE", "RESTRICTION");
        assertThat(second.request().isOpen()).isTrue();
    }

    @Test
    void what_was_given_up_before_they_were_one_was_another_request() {
        first.taken();
        second.confirmed().taken();
        claimed(first, Right.ERASURE, Set.of(), "Slett alt");
        withdrawn(first, Right.ERASURE);
        claimed(second, Right.ERASURE, Set.of(), "Slett alt");
        join(first, second);

        part(second);

        assertThat(claims(second)).extracting(Claim::state).containsOnly(ClaimState.OPEN);
    }

    @Test
    void with_the_last_that_was_given_up_it_ends_and_the_person_is_told_so() {
        first.taken();
        second.taken();
        claimed(first, Right.ERASURE, Set.of(), "Slett alt");
        join(first, second);
        withdrawn(first, Right.ACCESS);

        part(second);

        assertThat(second.request().state()).isEqualTo(RequestState.CLOSED);
        assertThat(second.request().timeline().has(Move.WITHDRAWN)).isTrue();
        assertThat(world.mails).extracting(NewMail::kind).doesNotContain(MailKind.REQUEST_PARTED);
        assertThat(world.inTransaction(
                        () -> world.letters.of(second.id()).getLast().kind()))
                .isEqualTo(LetterKind.WITHDRAWN);
    }

    private void withdrawn(Journey of, Right right) {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk().withdraw(of.id(), of.version(), of.claimOf(right), "By phone"));
    }

    @Test
    void once_the_earlier_has_ended_the_two_stay_one() {
        first.taken();
        join(first, second);
        claims(first)
                .forEach(claim -> world.inTransaction(
                        () -> world.claimDesk().withdraw(first.id(), first.version(), claim.id(), "By phone")));
        assertThatThrownBy(() -> part(second)).isInstanceOf(AlreadyAnswered.class);
        world.as(world.kari);
        assertThat(world.inTransaction(() -> world.kinDesk().goesOnIn(second.id())))
                .contains(new GoesOnIn(first.id(), first.reference(), true, false));
        assertThat(second.request().state()).isEqualTo(RequestState.CLOSED);
    }

    @Test
    void the_last_that_was_joined_is_parted_first() {
        var third = new Journey(world)
                .asked("Ola Hansen", first.request().intake().requester().email());
        first.taken();
        join(first, second);
        join(first, third);
        assertThatThrownBy(() -> part(second)).isInstanceOf(JoinedSince.class);
        part(third);
        part(second);
        assertThat(claims(second)).extracting(Claim::state).containsExactly(ClaimState.OPEN);
    }

    @Test
    void one_that_was_joined_twice_over_leads_to_the_one_that_is_answered() {
        first.taken();
        var third = new Journey(world)
                .asked("Ola Hansen", first.request().intake().requester().email());
        second.taken();
        join(second, third);
        join(first, second);
        third.entered();
        assertThat(world.inTransaction(() -> world.window().status(third.grant()))
                        .goesOn()
                        .reference())
                .isEqualTo(first.reference());
    }

    @Test
    void parting_takes_a_reason_and_both_cases() {
        first.taken();
        join(first, second);
        world.as(world.kari);
        assertThatThrownBy(() -> world.inTransaction(() -> world.kinDesk().part(second.id(), second.version(), " ")))
                .isInstanceOf(InvalidField.class);
        world.as(world.nils);
        assertThatThrownBy(() ->
                        world.inTransaction(() -> world.kinDesk().part(second.id(), second.version(), "Two people")))
                .isInstanceOf(NotYourCase.class);
        world.as(world.kari);
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.kinDesk().part(first.id(), first.version(), "It never was joined")))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void a_stale_page_parts_nothing() {
        first.taken();
        join(first, second);
        world.as(world.kari);
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.kinDesk().part(second.id(), second.version() + 1, "Two people")))
                .isInstanceOf(StalePage.class);
    }

    private String words(Journey of, Move move) {
        return world.inTransaction(() -> {
            var request = world.requests.get(of.id());
            return request.timeline().steps().stream()
                    .filter(step -> step.move() == move)
                    .map(step -> world.seal().words(request, step.words()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    @Test
    void what_a_colleague_has_is_not_joined() {
        first.taken();
        world.as(world.nils);
        world.inTransaction(() -> world.desk().take(second.id(), second.version()));
        assertThat(kin(first))
                .singleElement()
                .satisfies(kin -> assertThat(kin.joinable()).isFalse());
        assertThatThrownBy(() -> join(first, second)).isInstanceOf(CaseElsewhere.class);
        assertThat(second.request().state()).isEqualTo(RequestState.ASSIGNED);
    }

    @Test
    void what_stands_in_the_way_is_told_and_nothing_is_joined() {
        first.taken();
        second.taken().represented();
        assertThat(kin(first)).singleElement().satisfies(kin -> {
            assertThat(kin.obstacle()).isEqualTo(JoinObstacle.REPRESENTED);
            assertThat(kin.joinable()).isFalse();
        });
        assertThatThrownBy(() -> join(first, second)).isInstanceOf(CannotJoin.class);
        assertThat(claims(second)).extracting(Claim::state).containsExactly(ClaimState.OPEN);
    }

    @Test
    void a_stale_page_joins_nothing() {
        first.taken();
        var stale = second.version() + 1;
        assertThatThrownBy(() -> {
                    world.as(world.kari);
                    world.inTransaction(() -> world.kinDesk().join(first.id(), first.version(), second.id(), stale));
                })
                .isInstanceOf(StalePage.class);
        assertThat(claims(second)).extracting(Claim::state).containsExactly(ClaimState.OPEN);
    }

    @Test
    void one_that_was_told_apart_is_no_longer_shown_nor_joined() {
        first.taken();
        second.taken();
        world.as(world.kari);
        world.inTransaction(
                () -> world.kinDesk().tellApart(second.id(), second.version(), first.id(), "About another account"));
        assertThat(kin(first)).isEmpty();
        assertThat(kin(second)).isEmpty();
        assertThatThrownBy(() -> join(first, second)).isInstanceOf(NotAlike.class);
    }

    @Test
    void what_the_person_wrote_on_the_later_is_answered_there() {
        first.taken();
        second.confirmed().taken().wrote();

        assertThat(kin(second)).singleElement().satisfies(kin -> {
            assertThat(kin.joinable()).isFalse();
            assertThat(kin.obstacle()).isEqualTo(JoinObstacle.WRITTEN);
        });
    }

    @Test
    void what_is_nothing_like_it_is_not_told_apart_from_it() {
        var stranger = new Journey(world).asked("Nora Berg", "nora" + System.nanoTime() + "@example.no");
        first.taken();
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.kinDesk().tellApart(first.id(), first.version(), stranger.id(), "Another")))
                .isInstanceOf(NotAlike.class);
    }

    @Test
    void telling_apart_takes_a_reason() {
        first.taken();
        world.as(world.kari);
        assertThatThrownBy(() -> world.inTransaction(
                        () -> world.kinDesk().tellApart(first.id(), first.version(), second.id(), " ")))
                .isInstanceOf(InvalidField.class);
    }

    private void claimed(Journey of, Right right, Set<Ground> grounds, String words) {
        world.as(world.kari);
        world.inTransaction(() -> world.claimDesk().add(of.id(), of.version(), right, grounds, words));
    }

    private String words(Journey of, Claim claim) {
        return world.inTransaction(() -> world.seal().words(of.request(), claim.words()));
    }
}
