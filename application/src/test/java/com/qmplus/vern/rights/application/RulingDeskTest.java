package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.AccuracyNotFound;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.LawLeavesNoChoice;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NewValueMissing;
import com.qmplus.vern.rights.NotDecidedYet;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.NothingToDecide;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.RecipientMissing;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.rights.SecondApproverNeeded;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.rights.application.RulingView.Part;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulingDeskTest {

    private static final Findable EXCESSIVE = new Findable(CircumstanceKind.EXCESSIVE, null, null, null);

    private final RightsWorld world = new RightsWorld();
    private final Journey journey =
            new Journey(world).asked().confirmed().taken().ofOla().collected();

    @Test
    void the_law_proposes_use_by_use_what_is_alike_together() {
        claim(Right.ERASURE);

        var view = view();
        assertThat(view.state()).isEqualTo(RulingState.OPEN);
        assertThat(view.deciding()).isTrue();
        assertThat(view.parts()).extracting(Part::outcome).contains("ERASE", "KEEP");
        assertThat(view.uses()).isGreaterThan(2);
    }

    @Test
    void an_answer_is_approved_once_every_claim_beside_access_is_decided() {
        claim(Right.ERASURE);
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);

        confirm();
        approveAnswer();

        assertThat(journey.request().state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void access_alone_needs_no_ruling() {
        approveAnswer();
        assertThat(journey.request().state()).isEqualTo(RequestState.APPROVED);
    }

    @Test
    void statement_17_given_single_approver_on_excessive_then_blocked() {
        claim(Right.ERASURE);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week, to make us work", "");
        confirm();
        assertThat(view().state()).isEqualTo(RulingState.AWAITS_SECOND);
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);
        assertThatThrownBy(() -> desk().approve(journey.id(), journey.version(), last()))
                .isInstanceOf(SecondApproverNeeded.class);

        world.as(world.per);
        desk().approve(journey.id(), journey.version(), last());

        world.as(world.kari);
        assertThat(view().state()).isEqualTo(RulingState.DECIDED);
        assertThatThrownBy(this::approveAnswer)
                .as("the access of the same request is excessive too, and takes two as well")
                .isInstanceOf(NotDecidedYet.class);
        desk().confirm(journey.id(), journey.version(), journey.claim());
        world.as(world.per);
        desk().approve(journey.id(), journey.version(), journey.claim());
        approveAnswer();
    }

    @Test
    void what_lies_outside_a_claim_is_not_decided_and_the_answer_tells_what_it_is_about() {
        claim(Right.ERASURE);
        var email = Set.of("field:email");
        world.claimDesk().about(journey.id(), journey.version(), last(), email, "Only the address, she says");
        assertThat(view().parts())
                .filteredOn(part -> part.outcome().equals("UNTOUCHED"))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.reason()).isEqualTo(Reason.NOT_ASKED));
        confirm();

        assertThat(reviewed().decided()).singleElement().satisfies(erasure -> {
            assertThat(erasure.about()).containsExactly("E-postadresse");
            assertThat(erasure.outcomes()).isNotEmpty();
            assertThat(erasure.outcomes())
                    .allSatisfy(one -> assertThat(one.things()).containsExactly("E-postadresse"));
        });
    }

    @Test
    void a_changed_scope_opens_what_was_decided() {
        claim(Right.ERASURE);
        confirm();
        var email = Set.of("field:email");
        world.claimDesk().about(journey.id(), journey.version(), last(), email, "Only the address, she says");

        assertThat(view().outdated()).isTrue();
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);
    }

    @Test
    void the_copy_is_of_what_was_asked_for() {
        var email = Set.of("field:email");
        world.claimDesk().about(journey.id(), journey.version(), journey.claim(), email, "Only the address, she says");

        assertThat(reviewed().categories().stream().flatMap(category -> category.items().stream()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.field()).isEqualTo("email"));
        assertThat(reviewed().decided())
                .singleElement()
                .satisfies(access -> assertThat(access.about()).containsExactly("E-postadresse"));
    }

    @Test
    void what_is_found_under_one_claim_is_found_for_the_others() {
        claim(Right.ERASURE);
        confirm();
        claim(Right.RECTIFICATION);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week, to make us work", "");

        var erasure = journey.request().claims().all().get(1).id();
        assertThat(desk().view(journey.id(), erasure).state()).isEqualTo(RulingState.OPEN);
        assertThat(desk().view(journey.id(), erasure).parts())
                .allSatisfy(part -> assertThat(part.reason()).isEqualTo(Reason.EXCESSIVE));
        assertThat(desk().view(journey.id(), erasure).circumstances())
                .singleElement()
                .satisfies(noted -> assertThat(noted.elsewhere()).isEqualTo(Right.RECTIFICATION));
        assertThat(journey.request().timeline().steps().stream()
                        .filter(step -> step.move() == Move.RULING_REOPENED)
                        .map(Step::detail))
                .as("access, too, is now to be decided")
                .containsExactlyInAnyOrder("ACCESS", "ERASURE");
    }

    @Test
    void whoever_found_it_under_another_claim_is_no_second_pair_of_eyes() {
        claim(Right.ERASURE);
        handOver(world.per);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week, to make us work", "");
        handOver(world.kari);
        claim(Right.RECTIFICATION);
        confirm();
        world.as(world.per);

        assertThat(desk().awaiting()).isEmpty();
        assertThat(view().approving()).isFalse();
        assertThatThrownBy(() -> desk().approve(journey.id(), journey.version(), last()))
                .isInstanceOf(SecondApproverNeeded.class);
    }

    @Test
    void an_objection_and_an_erasure_hear_each_other() {
        claim(Right.ERASURE);
        world.claimDesk().ground(journey.id(), journey.version(), last(), Set.of(Ground.UNNECESSARY));
        var erasure = last();
        assertThat(articles(erasure)).doesNotContain("17(1)(c)");

        claim(Right.OBJECTION);

        assertThat(articles(erasure)).contains("17(1)(c)");
    }

    private List<String> articles(ClaimId claim) {
        return desk().view(journey.id(), claim).parts().stream()
                .map(Part::article)
                .toList();
    }

    private void handOver(EmployeeId to) {
        world.desk().handOver(journey.id(), journey.version(), to);
        world.as(to);
    }

    @Test
    void statement_16_what_section_16_keeps_back_of_the_copy_takes_two_and_its_letter() {
        var access = journey.claim();
        var item = journey.anItem().toString();
        var secret = new Findable(CircumstanceKind.SECRECY, item, "E", null);
        desk().note(journey.id(), journey.version(), access, secret, "Our own draft", "");

        assertThat(desk().view(journey.id(), access).parts().getFirst().article())
                .isEqualTo("popplyl. § 16 e");
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);
        desk().confirm(journey.id(), journey.version(), access);
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);
        world.as(world.per);
        desk().approve(journey.id(), journey.version(), access);
        world.as(world.kari);
        approveAnswer();

        assertThat(reviewed().decided())
                .singleElement()
                .satisfies(kept -> assertThat(kept.outcomes())
                        .singleElement()
                        .satisfies(one -> assertThat(one.article()).isEqualTo("popplyl. § 16 e")));
        assertThat(reviewed().categories().stream().flatMap(category -> category.items().stream()))
                .filteredOn(one -> one.id().toString().equals(item))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.value()).isNull();
                    assertThat(one.excludedBecause()).contains("popplyl. § 16 e");
                });
    }

    @Test
    void the_answer_tells_of_each_datum_what_became_of_it() {
        claim(Right.ERASURE);
        confirm();
        var erasure = reviewed().decided().getFirst();

        assertThat(erasure.right()).isEqualTo(Right.ERASURE);
        assertThat(erasure.outcomes()).extracting(OutcomePart::outcome).contains("ERASE", "KEEP");
        assertThat(erasure.outcomes()).allSatisfy(one -> {
            assertThat(one.article()).isNotBlank();
            assertThat(one.things()).isNotEmpty();
            assertThat(one.purpose()).as("of the datum as a whole").isNull();
        });
    }

    @Test
    void whoever_asks_for_erasure_alone_is_sent_no_copy() {
        claim(Right.ERASURE);
        world.claimDesk().withdraw(journey.id(), journey.version(), journey.claim(), "Only delete");
        confirm();
        approveAnswer();

        assertThat(reviewed().categories()).isEmpty();
        assertThat(reviewed().purposes()).isEmpty();
        assertThat(reviewed().complaint().address()).contains("0105 Oslo");
        journey.sent();
        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void access_refused_as_excessive_by_two_brings_no_copy() {
        var access = journey.claim();
        desk().note(journey.id(), journey.version(), access, EXCESSIVE, "The tenth this week, to make us work", "");
        desk().confirm(journey.id(), journey.version(), access);
        world.as(world.per);
        desk().approve(journey.id(), journey.version(), access);
        world.as(world.kari);

        assertThat(reviewed().isCopy()).isFalse();
        assertThat(reviewed().categories()).isEmpty();
        assertThat(reviewed().decided())
                .singleElement()
                .satisfies(refused -> assertThat(refused.outcomes())
                        .extracting(OutcomePart::outcome)
                        .containsOnly("REFUSE"));
        approveAnswer();
    }

    @Test
    void what_was_found_about_somebody_else_does_not_rule_for_the_next() {
        claim(Right.ERASURE);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week, to make us work", "");
        confirm();
        world.identity().releasePerson(journey.id(), journey.version(), "It was her brother");
        journey.ofOla().collected();

        assertThat(view().state()).isEqualTo(RulingState.OPEN);
        assertThat(view().circumstances()).isEmpty();
        assertThat(view().parts()).extracting(Part::outcome).doesNotContain("REFUSE");
    }

    private AccessAnswer reviewed() {
        return world.answerDesk().review(journey.id()).answer();
    }

    @Test
    void one_use_is_decided_otherwise_with_a_reason_and_a_second_pair_of_eyes() {
        claim(Right.ERASURE);
        var use = overridable();
        desk().override(journey.id(), journey.version(), last(), use, keepForClaims(), "They have sued us", "");
        confirm();

        world.as(world.per);
        assertThat(desk().awaiting()).singleElement().satisfies(line -> {
            assertThat(line.claim()).isEqualTo(last());
            assertThat(line.right()).isEqualTo(Right.ERASURE);
        });
        var seen = desk().view(journey.id(), last());
        assertThat(seen.approving()).isTrue();
        assertThat(seen.parts().getFirst()).satisfies(part -> {
            assertThat(part.otherwise()).isTrue();
            assertThat(part.article()).isEqualTo("17(3)(e)");
            assertThat(part.lines().getFirst().why()).isEqualTo("They have sued us");
            assertThat(part.lines().getFirst().by()).isEqualTo("Kari Nordmann");
        });
        desk().approve(journey.id(), journey.version(), last());
        assertThat(desk().awaiting()).isEmpty();
        assertThat(journey.request().timeline().steps())
                .extracting(Step::move)
                .contains(Move.RULED_OTHERWISE, Move.RULING_AWAITS_SECOND, Move.RULING_APPROVED);
    }

    @Test
    void whoever_was_handed_the_case_is_no_second_pair_of_eyes() {
        claim(Right.ERASURE);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week, to make us work", "");
        confirm();
        world.desk().handOver(journey.id(), journey.version(), world.per);

        world.as(world.per);
        assertThat(desk().awaiting()).isEmpty();
        assertThatThrownBy(() -> desk().approve(journey.id(), journey.version(), last()))
                .isInstanceOf(SecondApproverNeeded.class);
        assertThatThrownBy(() -> desk().sendBack(journey.id(), journey.version(), last(), "They have not"))
                .isInstanceOf(SecondApproverNeeded.class);
        assertThat(view().state()).isEqualTo(RulingState.AWAITS_SECOND);
    }

    @Test
    void what_is_sent_back_is_decided_again_as_proposed() {
        claim(Right.ERASURE);
        var use = overridable();
        desk().override(journey.id(), journey.version(), last(), use, keepForClaims(), "They have sued us", "");
        confirm();
        world.as(world.per);
        desk().sendBack(journey.id(), journey.version(), last(), "They have not");

        world.as(world.kari);
        assertThat(view().state()).isEqualTo(RulingState.OPEN);
        desk().follow(journey.id(), journey.version(), last(), use);
        confirm();
        assertThat(view().state()).isEqualTo(RulingState.DECIDED);
    }

    @Test
    void who_wants_no_marketing_is_never_told_that_nothing_changes() {
        world.people.ends(LocalDate.parse("2020-06-30")); // none of it is used for marketing now
        claim(Right.OBJECTION_TO_MARKETING);
        confirm();

        assertThat(reviewed().claims())
                .filteredOn(part -> part.right() == Right.OBJECTION_TO_MARKETING)
                .singleElement()
                .satisfies(part -> assertThat(part.outcomes())
                        .extracting(OutcomePart::outcome)
                        .doesNotContain("UNTOUCHED"));
    }

    @Test
    void what_the_law_settles_nobody_decides_otherwise() {
        claim(Right.ERASURE);
        var fixed = view().parts().stream()
                .filter(part -> part.reason() == Reason.LEGAL_DUTY)
                .flatMap(part -> part.lines().stream())
                .findFirst()
                .orElseThrow()
                .use();
        assertThatThrownBy(() ->
                        desk().override(journey.id(), journey.version(), last(), fixed, keepForClaims(), "Because", ""))
                .isInstanceOf(LawLeavesNoChoice.class);
    }

    @Test
    void a_choice_that_is_not_of_the_right_and_a_reason_that_is_none_are_refused() {
        claim(Right.ERASURE);
        var use = overridable();
        var ofAnother = Choice.of(Right.WITHDRAWAL).getFirst();
        assertThatThrownBy(
                        () -> desk().override(journey.id(), journey.version(), last(), use, ofAnother, "Because", ""))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> desk().override(journey.id(), journey.version(), last(), use, keepForClaims(), "  ", ""))
                .isInstanceOf(InvalidField.class);
        var alien = new Findable(CircumstanceKind.SECRECY, journey.anItem().toString(), "E", null);
        assertThatThrownBy(() -> desk().note(journey.id(), journey.version(), last(), alien, "Because", ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_stale_page_another_case_worker_and_a_second_press_are_refused() {
        claim(Right.ERASURE);
        var version = journey.version();
        confirm();
        assertThatThrownBy(() -> desk().confirm(journey.id(), version - 1, last()))
                .isInstanceOf(StalePage.class);
        assertThatThrownBy(this::confirm).isInstanceOf(NothingToDecide.class);
        world.as(world.nils);
        assertThatThrownBy(() -> desk().view(journey.id(), last())).isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> desk().confirm(journey.id(), journey.version(), last()))
                .isInstanceOf(NotYourCase.class);
    }

    @Test
    void a_ground_that_changes_later_must_be_decided_again() {
        claim(Right.ERASURE);
        confirm();
        world.claimDesk().ground(journey.id(), journey.version(), last(), Set.of(Ground.UNNECESSARY));

        assertThat(view().outdated()).isTrue();
        assertThatThrownBy(this::approveAnswer).isInstanceOf(NotDecidedYet.class);
        confirm();
        assertThat(view().outdated()).isFalse();
        approveAnswer();
    }

    @Test
    void what_was_approved_is_not_sent_once_something_else_holds() {
        claim(Right.ERASURE);
        confirm();
        approveAnswer();
        world.people.ends(LocalDate.parse("2020-06-30"));

        assertThatThrownBy(journey::sent).isInstanceOf(NotDecidedYet.class);
        assertThat(world.answers.last(journey.id())).isEmpty();
        confirm();
        approveAnswer();
        journey.sent();
        assertThat(journey.request().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void of_a_claim_that_was_withdrawn_nothing_is_decided_any_more() {
        claim(Right.ERASURE);
        var use = overridable();
        desk().override(journey.id(), journey.version(), last(), use, keepForClaims(), "They have sued us", "");
        desk().note(journey.id(), journey.version(), last(), holdFor("LEGAL_CLAIM"), "They have sued us", "");
        var noted = view().circumstances().getFirst().id();
        desk().drop(journey.id(), journey.version(), last(), noted);
        confirm();
        world.claimDesk().withdraw(journey.id(), journey.version(), last(), "Told us by phone");

        assertThat(view().deciding()).isFalse();
        refusedNow(() -> desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week", ""));
        refusedNow(() -> desk().drop(journey.id(), journey.version(), last(), noted));
        refusedNow(() -> desk().override(journey.id(), journey.version(), last(), use, keepForClaims(), "Because", ""));
        refusedNow(() -> desk().follow(journey.id(), journey.version(), last(), use));
        refusedNow(this::confirm);
        world.as(world.per);
        refusedNow(() -> desk().approve(journey.id(), journey.version(), last()));
        refusedNow(() -> desk().sendBack(journey.id(), journey.version(), last(), "They have not"));
    }

    private static void refusedNow(ThrowingCallable press) {
        assertThatThrownBy(press).isInstanceOf(NotNow.class);
    }

    private static Findable holdFor(String reason) {
        return new Findable(CircumstanceKind.HOLD, null, reason, null);
    }

    @Test
    void what_is_found_is_about_what_the_case_holds_and_says_what_its_kind_can_say() {
        claim(Right.ERASURE);
        noSuch(CircumstanceKind.EXCESSIVE, journey.anItem().toString(), null);
        noSuch(CircumstanceKind.EXCESSIVE, null, "VERY");
        noSuch(CircumstanceKind.HOLD, null, null);
        noSuch(CircumstanceKind.HOLD, null, "WHIM");
        noSuch(CircumstanceKind.GROUND, null, "UNLAWFUL_KEEP");
        noSuch(CircumstanceKind.COMPELLING, null, null);
        noSuch(CircumstanceKind.COMPELLING, "astrology", null);
        claim(Right.RECTIFICATION);
        noSuch(CircumstanceKind.ACCURACY, null, "INACCURATE");
        noSuch(CircumstanceKind.ACCURACY, "not an item", "INACCURATE");
        noSuch(CircumstanceKind.ACCURACY, ItemId.random().toString(), "INACCURATE");
        assertThat(view().circumstances()).isEmpty();

        desk().findable(journey.id(), last(), journey.anItem())
                .forEach(
                        found -> desk().note(journey.id(), journey.version(), last(), found, "They showed us", "Olav"));
        assertThat(view().circumstances()).hasSize(1);
    }

    private void noSuch(CircumstanceKind kind, @Nullable String subject, @Nullable String value) {
        var found = new Findable(kind, subject, value, null);
        assertThatThrownBy(() -> desk().note(journey.id(), journey.version(), last(), found, "Because", ""))
                .as(found.key())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void every_finding_that_a_page_offers_can_be_recorded() {
        claim(Right.ERASURE);
        var offered = view().findable();
        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(found -> desk().note(journey.id(), journey.version(), last(), found, "We looked", ""));
    }

    @Test
    void data_are_restricted_because_of_an_objection_until_it_is_decided() {
        claim(Right.RESTRICTION);
        var restriction = last();
        assertThat(reasons(restriction)).doesNotContain(Reason.OBJECTION_PENDING);

        claim(Right.OBJECTION);
        assertThat(reasons(restriction)).contains(Reason.OBJECTION_PENDING);
        desk().confirm(journey.id(), journey.version(), restriction);

        confirm();
        assertThat(desk().view(journey.id(), restriction).state()).isEqualTo(RulingState.OPEN);
        assertThat(reasons(restriction)).doesNotContain(Reason.OBJECTION_PENDING);
    }

    private List<Reason> reasons(ClaimId claim) {
        return desk().view(journey.id(), claim).parts().stream()
                .map(Part::reason)
                .toList();
    }

    @Test
    void an_erasure_is_summed_up_datum_by_datum() {
        claim(Right.ERASURE);

        var results = view().results();
        assertThat(results).extracting(RulingView.Summed::result).contains("ERASED", "KEPT");
        assertThat(results.stream().mapToInt(RulingView.Summed::data).sum()).isLessThan(view().uses());
        claim(Right.OBJECTION);
        assertThat(view().results()).isEmpty();
    }

    @Test
    void whoever_agreed_as_the_second_still_sees_what_they_agreed_to() {
        claim(Right.ERASURE);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week", "");
        confirm();
        world.as(world.per);
        desk().approve(journey.id(), journey.version(), last());

        assertThat(view().approving()).isFalse();
        assertThat(view().parts()).isNotEmpty();
    }

    @Test
    void what_is_wrong_is_put_right_and_the_answer_shows_before_and_after() {
        claim(Right.RECTIFICATION);
        var item = journey.anItem().toString();
        var wrong = new Findable(CircumstanceKind.ACCURACY, item, "INACCURATE", null);
        assertThatThrownBy(() -> desk().note(journey.id(), journey.version(), last(), wrong, "She showed us", " "))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        missing -> assertThat(missing.field()).isEqualTo("newValue"));

        desk().note(journey.id(), journey.version(), last(), wrong, "She showed us", "Olav 🦊");
        assertThat(view().circumstances())
                .singleElement()
                .satisfies(noted -> assertThat(noted.newValue()).isEqualTo("Olav 🦊"));
        confirm();

        assertThat(reviewed().decided())
                .singleElement()
                .satisfies(told -> assertThat(told.outcomes())
                        .filteredOn(one -> one.outcome().equals("CORRECT"))
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.changes())
                                .singleElement()
                                .satisfies(change -> {
                                    assertThat(change.before()).isNotBlank();
                                    assertThat(change.after()).isEqualTo("Olav 🦊");
                                })));
    }

    @Test
    void what_was_decided_that_a_datum_is_to_say_is_not_changed_under_another_claim() {
        claim(Right.RECTIFICATION);
        note("INACCURATE", "Olav");
        confirm();
        var rectification = last();
        claim(Right.RESTRICTION);
        note("INACCURATE", "Olaf");
        confirm();

        assertThat(desk().view(journey.id(), rectification).state()).isEqualTo(RulingState.DECIDED);
        assertThat(view().circumstances())
                .filteredOn(noted -> noted.elsewhere() == null)
                .singleElement()
                .satisfies(noted -> assertThat(noted.newValue()).isNull());
        assertThat(changes()).containsOnly("Olav");
    }

    @Test
    void what_is_found_wrong_under_another_claim_alone_is_not_put_right_before_somebody_says_how() {
        claim(Right.RECTIFICATION);
        var rectification = last();
        claim(Right.RESTRICTION);
        note("INACCURATE", "");

        assertThatThrownBy(() -> desk().confirm(journey.id(), journey.version(), rectification))
                .isInstanceOf(NewValueMissing.class);
    }

    @Test
    void what_the_person_says_of_a_datum_is_never_what_it_is_corrected_to() {
        claim(Right.RECTIFICATION);
        note("OPINION", "I never said so");
        var use = view().parts().stream()
                .filter(part -> part.outcome().equals("ANNOTATE"))
                .flatMap(part -> part.lines().stream())
                .map(RulingView.Line::use)
                .toList();
        var correct = Choice.of(Right.RECTIFICATION).getFirst();
        assertThatThrownBy(() -> override(use.getFirst(), correct, " "))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        missing -> assertThat(missing.field()).isEqualTo("newValue"));

        use.forEach(one -> override(one, correct, "Olav"));
        confirm();
        world.as(world.per);
        assertThat(view().parts())
                .filteredOn(Part::otherwise)
                .flatExtracting(Part::lines)
                .extracting(RulingView.Line::says)
                .as("who approves it reads it")
                .containsOnly("Olav");
        desk().approve(journey.id(), journey.version(), last());
        world.as(world.kari);

        assertThat(changes()).containsOnly("Olav");
    }

    @Test
    void what_is_put_beside_a_datum_says_something() {
        claim(Right.RECTIFICATION);

        for (var accuracy : List.of("OPINION", "INCOMPLETE"))
            assertThatThrownBy(() -> note(accuracy, " "))
                    .isInstanceOfSatisfying(
                            InvalidField.class,
                            missing -> assertThat(missing.field()).isEqualTo("newValue"));
        note("OPINION", "I never said so");
        confirm();
        assertThat(changes()).containsOnly("I never said so");
    }

    @Test
    void what_vern_holds_is_not_to_say_what_vern_cannot_hold() {
        claim(Right.RECTIFICATION);
        var email = journey.findings().stream()
                .filter(finding -> finding.field().equals(FieldKey.EMAIL))
                .findFirst()
                .orElseThrow()
                .id();

        refused(journey.anItem(), "O".repeat(2_001), "tooLongToStore");
        refused(journey.anItem(), "17829039869", "sensitive");
        refused(email, "at home", "notAnAddress");
        note("OPINION", "O".repeat(2_001));
        note("INACCURATE", "O".repeat(2_000));
    }

    private void refused(ItemId item, String text, String reason) {
        var wrong = new Findable(CircumstanceKind.ACCURACY, item.toString(), "INACCURATE", null);
        assertThatThrownBy(() -> desk().note(journey.id(), journey.version(), last(), wrong, "They showed us", text))
                .isInstanceOfSatisfying(InvalidField.class, refused -> {
                    assertThat(refused.field()).isEqualTo("newValue");
                    assertThat(refused.reason()).isEqualTo(reason);
                });
    }

    private void note(String accuracy, String newValue) {
        var found = new Findable(CircumstanceKind.ACCURACY, journey.anItem().toString(), accuracy, null);
        desk().note(journey.id(), journey.version(), last(), found, "They showed us", newValue);
    }

    private void override(UseKey use, Choice choice, String newValue) {
        desk().override(journey.id(), journey.version(), last(), use, choice, "She has shown us", newValue);
    }

    /** What the answer says that data are to say, or have beside them. */
    private List<String> changes() {
        return reviewed().decided().stream()
                .flatMap(told -> told.outcomes().stream())
                .flatMap(one -> one.changes().stream())
                .map(AccessAnswer.ChangePart::after)
                .toList();
    }

    @Test
    void data_go_to_another_controller_only_when_it_is_known_which() {
        claim(Right.PORTABILITY);
        world.claimDesk().ground(journey.id(), journey.version(), last(), Set.of(Ground.TRANSFER));
        assertThatThrownBy(this::confirm).isInstanceOf(RecipientMissing.class);

        world.claimDesk().address(journey.id(), journey.version(), last(), "Another AS, Storgata 1, 0155 Oslo");
        confirm();

        assertThat(world.desk().view(journey.id()).claims().getLast().recipient())
                .isEqualTo("Another AS, Storgata 1, 0155 Oslo");
        assertThat(reviewed().claims().getLast().recipient()).isEqualTo("Another AS, Storgata 1, 0155 Oslo");
    }

    @Test
    void who_cannot_have_what_they_claim_is_told_what_they_can_have() {
        claim(Right.WITHDRAWAL);
        confirm();

        assertThat(reviewed().decided())
                .singleElement()
                .satisfies(told -> assertThat(told.outcomes())
                        .filteredOn(one -> one.outcome().equals("REFUSE"))
                        .isNotEmpty()
                        .allSatisfy(one -> assertThat(one.instead()).isNotNull()));
    }

    @Test
    void nobody_is_refused_a_rectification_before_somebody_has_looked_at_the_data() {
        claim(Right.RECTIFICATION);
        assertThatThrownBy(this::confirm).isInstanceOf(AccuracyNotFound.class);
        assertThat(view().state()).isEqualTo(RulingState.OPEN);

        var right = new Findable(CircumstanceKind.ACCURACY, journey.anItem().toString(), "ACCURATE", null);
        desk().note(journey.id(), journey.version(), last(), right, "It is as on the contract", "");
        confirm();
        assertThat(view().state()).isEqualTo(RulingState.DECIDED);
    }

    @Test
    void an_excessive_rectification_needs_no_look_at_the_data() {
        claim(Right.RECTIFICATION);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week", "");
        confirm();
        assertThat(view().state()).isEqualTo(RulingState.AWAITS_SECOND);
    }

    @Test
    void what_was_found_can_be_dropped_again() {
        claim(Right.ERASURE);
        desk().note(journey.id(), journey.version(), last(), EXCESSIVE, "The tenth this week", "");
        var noted = view().circumstances().getFirst();
        assertThat(noted.why()).isEqualTo("The tenth this week");

        desk().drop(journey.id(), journey.version(), last(), noted.id());

        assertThat(view().circumstances()).isEmpty();
        assertThat(view().parts()).noneMatch(part -> part.reason() == Reason.EXCESSIVE);
    }

    private void claim(Right right) {
        world.claimDesk().add(journey.id(), journey.version(), right, Set.of(), "");
    }

    private void confirm() {
        desk().confirm(journey.id(), journey.version(), last());
    }

    private void approveAnswer() {
        world.as(world.kari).answerDesk().approve(journey.id(), journey.version());
    }

    private UseKey overridable() {
        return view().parts().stream()
                .filter(part -> part.outcome().equals("ERASE"))
                .flatMap(part -> part.lines().stream())
                .findFirst()
                .orElseThrow()
                .use();
    }

    private static Choice keepForClaims() {
        return Choice.of(Right.ERASURE).stream()
                .filter(choice -> choice.reason() == Reason.LEGAL_CLAIMS)
                .findFirst()
                .orElseThrow();
    }

    private RulingView view() {
        return desk().view(journey.id(), last());
    }

    private RulingDesk desk() {
        return world.rulingDesk();
    }

    private ClaimId last() {
        return journey.request().claims().all().getLast().id();
    }
}
