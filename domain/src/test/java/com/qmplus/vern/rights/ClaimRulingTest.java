package com.qmplus.vern.rights;

import static com.qmplus.vern.register.LawfulBasis.CONTRACT;
import static com.qmplus.vern.register.LawfulBasis.LEGAL_DUTY;
import static com.qmplus.vern.rights.ACase.MORNING;
import static com.qmplus.vern.rights.ACase.SEALED;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.rights.Circumstance.Noted;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimRulingTest {

    private static final Colleague KARI = ACase.KARI;
    private static final Colleague NILS = ACase.NILS;
    private static final Colleague PER = manager("Per Lund");
    private static final Choice CLAIMS = choice(Reason.LEGAL_CLAIMS);

    private final ClaimRuling ruling = new ClaimRuling(ClaimId.random(), RequestId.random());
    private final ItemId name = ItemId.random();
    private final ItemId invoice = ItemId.random();
    private final Proposals proposals = erasing(
            aUse().of(name).on(CONTRACT).over(),
            aUse().of(invoice).on(LEGAL_DUTY).until("2031-12-31"));
    private final Proposal ofName = proposals.all().getFirst();
    private final Proposal ofInvoice = proposals.all().getLast();

    @Test
    void what_is_confirmed_as_proposed_is_decided_by_one() {
        ruling.confirm(KARI, proposals, 3, MORNING);

        assertThat(ruling.isDecided()).isTrue();
        assertThat(ruling.decisions())
                .extracting(Decision::ruling)
                .containsExactlyInAnyOrder(ofName.ruling(), ofInvoice.ruling());
        assertThat(ruling.decisions()).allSatisfy(decision -> {
            assertThat(decision.isOverride()).isFalse();
            assertThat(decision.decider()).isEqualTo(KARI.id());
            assertThat(decision.decided()).isEqualTo(MORNING);
        });
    }

    @Test
    void what_is_decided_otherwise_waits_for_a_privacy_manager() {
        ruling.override(KARI, ofName, CLAIMS, SEALED, null, MORNING);
        ruling.confirm(KARI, proposals, 3, MORNING);
        assertThat(ruling.state()).isEqualTo(RulingState.AWAITS_SECOND);

        ruling.approve(PER, MORNING.plusSeconds(5));

        assertThat(ruling.isDecided()).isTrue();
        assertThat(ruling.override(UseKey.of(ofName.use()))).hasValueSatisfying(decision -> {
            assertThat(decision.article()).isEqualTo("17(3)(e)");
            assertThat(decision.proposed()).isEqualTo("ERASE");
            assertThat(decision.second()).isEqualTo(PER.id());
            assertThat(decision.approved()).isEqualTo(MORNING.plusSeconds(5));
        });
        assertThat(ruling.decisions().stream().filter(decision -> !decision.isOverride()))
                .as("what needed no second pair of eyes")
                .allSatisfy(decision -> assertThat(decision.second()).isNull());
    }

    @Test
    void a_case_worker_is_no_second_approver() {
        awaitingSecond(KARI);
        assertThatThrownBy(() -> ruling.approve(NILS, MORNING)).isInstanceOf(SecondApproverNeeded.class);
        assertThat(ruling.isDecided()).isFalse();
    }

    @Test
    void a_privacy_manager_who_decided_is_no_second_approver() {
        awaitingSecond(PER);
        assertThatThrownBy(() -> ruling.approve(PER, MORNING)).isInstanceOf(SecondApproverNeeded.class);
        ruling.approve(manager("Ida Vik"), MORNING);
        assertThat(ruling.isDecided()).isTrue();
    }

    @Test
    void a_privacy_manager_who_found_the_circumstance_is_no_second_approver() {
        ruling.note(PER, excessive(), MORNING);
        ruling.confirm(KARI, excessively(), 3, MORNING);
        assertThatThrownBy(() -> ruling.approve(PER, MORNING)).isInstanceOf(SecondApproverNeeded.class);
    }

    @Test
    void statement_17_given_single_approver_on_excessive_then_blocked() {
        ruling.note(KARI, excessive(), MORNING);
        ruling.confirm(KARI, excessively(), 3, MORNING);

        assertThat(ruling.isDecided()).isFalse();
        assertThatThrownBy(() -> ruling.approve(KARI, MORNING)).isInstanceOf(SecondApproverNeeded.class);
        ruling.approve(PER, MORNING);
        assertThat(ruling.isDecided()).isTrue();
    }

    @Test
    void what_the_law_settles_nobody_decides_otherwise() {
        assertThatThrownBy(() -> ruling.override(PER, ofInvoice, choice(Reason.UNNECESSARY), SEALED, null, MORNING))
                .isInstanceOf(LawLeavesNoChoice.class);
        assertThat(ruling.decisions()).isEmpty();
    }

    @Test
    void an_override_is_confirmed_anew_when_the_law_says_something_else_beside_it() {
        ruling.override(KARI, ofName, CLAIMS, SEALED, null, MORNING);
        ruling.confirm(KARI, proposals, 3, MORNING);
        ruling.approve(PER, MORNING);
        var later = erasing(
                aUse().of(name).on(CONTRACT), aUse().of(invoice).on(LEGAL_DUTY).until("2031-12-31"));
        assertThat(ruling.isOutdated(proposals)).isFalse();
        assertThat(ruling.isOutdated(later)).as("erased then, kept now").isTrue();

        ruling.confirm(KARI, later, 4, MORNING);
        assertThat(ruling.override(UseKey.of(ofName.use()))).hasValueSatisfying(decision -> {
            assertThat(decision.proposed()).isEqualTo("KEEP");
            assertThat(decision.second()).isNull();
        });
        assertThat(ruling.isOutdated(later)).isFalse();
    }

    @Test
    void an_override_does_not_outlive_the_choice() {
        ruling.override(KARI, ofName, CLAIMS, SEALED, null, MORNING);
        var held = Proposals.on(
                Right.ERASURE,
                Set.of(),
                List.of(ofName.use(), ofInvoice.use()),
                new Found()
                        .hold(new Circumstances.Hold(HoldReason.LEGAL_CLAIM, Set.of(), LocalDate.MAX))
                        .all());

        ruling.confirm(KARI, held, 3, MORNING);

        assertThat(ruling.isDecided()).isTrue();
        assertThat(ruling.decisions()).hasSize(2).noneMatch(Decision::isOverride);
    }

    @Test
    void what_is_decided_cannot_be_confirmed_again() {
        ruling.confirm(KARI, proposals, 3, MORNING);
        assertThatThrownBy(() -> ruling.confirm(KARI, proposals, 3, MORNING)).isInstanceOf(NothingToDecide.class);
        assertThatThrownBy(() -> ruling.approve(PER, MORNING)).isInstanceOf(NothingToDecide.class);
    }

    @Test
    void what_is_found_later_opens_it_again_and_takes_the_approval_back() {
        awaitingSecond(KARI);
        ruling.approve(PER, MORNING);

        ruling.note(KARI, excessive(), MORNING);

        assertThat(ruling.state()).isEqualTo(RulingState.OPEN);
        assertThat(ruling.decisions()).singleElement().satisfies(kept -> {
            assertThat(kept.isOverride()).isTrue();
            assertThat(kept.second()).isNull();
        });
    }

    @Test
    void what_is_sent_back_is_open_with_what_was_decided_otherwise() {
        awaitingSecond(KARI);
        ruling.sendBack(PER);
        assertThat(ruling.state()).isEqualTo(RulingState.OPEN);
        assertThat(ruling.decisions()).singleElement().matches(Decision::isOverride);

        ruling.followProposal(UseKey.of(ofName.use()));
        assertThat(ruling.decisions()).isEmpty();
        assertThatThrownBy(() -> ruling.followProposal(UseKey.of(ofName.use()))).isInstanceOf(NothingToDecide.class);
    }

    @Test
    void what_is_found_again_replaces_what_was_found() {
        ruling.note(KARI, accuracy(name, "OPINION"), MORNING);
        ruling.note(KARI, accuracy(name, "ACCURATE"), MORNING);
        ruling.note(KARI, accuracy(invoice, "DISPUTED"), MORNING);

        assertThat(ClaimRuling.found(List.of(ruling)).all().accuracy())
                .containsEntry(name, Accuracy.ACCURATE)
                .containsEntry(invoice, Accuracy.DISPUTED)
                .hasSize(2);
    }

    @Test
    void every_kind_of_circumstance_is_heeded() {
        var purpose = "some-purpose";
        Stream.of(
                        new Noted(CircumstanceKind.GROUND, null, "UNLAWFUL", SEALED),
                        new Noted(CircumstanceKind.ACCURACY, name.toString(), "DISPUTED", SEALED),
                        new Noted(CircumstanceKind.SECRECY, name.toString(), "E", SEALED),
                        new Noted(CircumstanceKind.OTHERS_RIGHTS, name.toString(), null, SEALED),
                        new Noted(CircumstanceKind.BY_HAND, name.toString(), null, SEALED),
                        new Noted(CircumstanceKind.EXCEPTION, purpose, "ARCHIVE", SEALED),
                        new Noted(CircumstanceKind.COMPELLING, purpose, null, SEALED),
                        new Noted(CircumstanceKind.HOLD, null, "AUTHORITY_ORDER", SEALED),
                        new Noted(CircumstanceKind.REVIEWED, purpose, "OVERTURNED", SEALED),
                        new Noted(CircumstanceKind.EXCESSIVE, null, null, SEALED),
                        new Noted(CircumstanceKind.NOT_TRANSFERABLE, null, null, SEALED))
                .forEach(noted -> ruling.note(KARI, noted, MORNING));

        var all = ClaimRuling.found(List.of(ruling)).all();
        assertThat(ruling.circumstances()).hasSize(CircumstanceKind.values().length);
        assertThat(all.established()).containsExactly(Ground.UNLAWFUL);
        assertThat(all.accuracy()).containsEntry(name, Accuracy.DISPUTED);
        assertThat(all.secrecy()).containsEntry(name, Section16.E);
        assertThat(all.othersRights()).containsExactly(name);
        assertThat(all.notAutomated()).containsExactly(name);
        assertThat(all.exceptions()).containsEntry(AUse.PURPOSE, ErasureException.ARCHIVE);
        assertThat(all.compelling()).containsExactly(AUse.PURPOSE);
        assertThat(all.holds()).singleElement().matches(hold -> hold.reason() == HoldReason.AUTHORITY_ORDER);
        assertThat(all.reviews()).containsEntry(AUse.PURPOSE, ReviewOutcome.OVERTURNED);
        assertThat(all.excessive()).isTrue();
        assertThat(all.transferable()).isFalse();
    }

    @Test
    void a_review_that_no_human_being_has_made_is_none() {
        var machine = aUse().on(CONTRACT).decidedByAMachine();
        assertThatThrownBy(() -> ruling.confirm(KARI, reviewing(machine), 3, MORNING))
                .isInstanceOf(ReviewMissing.class);

        ruling.note(KARI, new Noted(CircumstanceKind.REVIEWED, "some-purpose", "OVERTURNED", SEALED), MORNING);
        ruling.confirm(KARI, reviewing(machine), 3, MORNING);

        assertThat(ruling.isDecided()).isTrue();
        assertThat(ruling.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.ruling()).isEqualTo(new Ruling.Review());
            assertThat(decision.reason()).isEqualTo(Reason.REVIEW_OVERTURNED);
        });
    }

    @Test
    void statement_47_given_automated_refusal_when_review_asked_then_a_human_being_can_overturn() {
        ruling.note(KARI, new Noted(CircumstanceKind.REVIEWED, "some-purpose", "UPHELD", SEALED), MORNING);
        ruling.note(NILS, new Noted(CircumstanceKind.REVIEWED, "some-purpose", "OVERTURNED", SEALED), MORNING);

        assertThat(reviewing(aUse().on(CONTRACT).decidedByAMachine()).all())
                .extracting(Proposal::reason)
                .containsExactly(Reason.REVIEW_OVERTURNED);
        assertThat(ruling.circumstances()).singleElement().satisfies(found -> {
            assertThat(found.by()).isEqualTo(NILS.id());
            assertThat(found.words()).isEqualTo(SEALED);
        });
    }

    private Proposals reviewing(AUse use) {
        var found = ClaimRuling.found(List.of(ruling)).all();
        return Proposals.on(Right.HUMAN_REVIEW, Set.of(), List.of(use.now()), found);
    }

    @Test
    void every_choice_of_every_right_cites_an_article() {
        assertThat(Stream.of(Right.values()).flatMap(right -> Choice.of(right).stream()))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.article()).matches("\\d+(\\(\\d\\))?(\\([a-f]\\))?"));
    }

    @Test
    void what_is_put_right_is_decided_with_what_it_is_to_say() {
        ruling.note(KARI, inaccurate(), MORNING);
        ruling.confirm(KARI, rectifying(), 3, MORNING);

        assertThat(ruling.rewording()).singleElement().satisfies(decision -> {
            assertThat(decision.item()).isEqualTo(name);
            assertThat(decision.newValue()).isEqualTo(SEALED);
        });
        assertThat(ruling.isOutdated(rectifying())).isFalse();
    }

    @Test
    void nothing_is_put_right_while_nobody_has_written_under_the_claim_what_it_is_to_say() {
        var elsewhere = new ClaimRuling(ClaimId.random(), RequestId.random());
        elsewhere.note(KARI, inaccurate(), MORNING);
        var found = ClaimRuling.found(List.of(ruling, elsewhere)).all();
        var proposals = Proposals.on(Right.RECTIFICATION, Set.of(), List.of(ofName.use()), found);

        assertThatThrownBy(() -> ruling.confirm(KARI, proposals, 3, MORNING)).isInstanceOf(NewValueMissing.class);
        assertThat(ruling.state()).isEqualTo(RulingState.OPEN);
        assertThat(ruling.decisions()).isEmpty();
    }

    @Test
    void whoever_decides_otherwise_that_it_is_put_right_says_how_and_that_counts() {
        ruling.note(KARI, new Noted(CircumstanceKind.ACCURACY, name.toString(), "OPINION", SEALED, SEALED), MORNING);
        var proposal = rectifying().all().getFirst();
        var correct = Choice.of(Right.RECTIFICATION).getFirst();
        assertThatThrownBy(() -> ruling.override(KARI, proposal, correct, SEALED, null, MORNING))
                .isInstanceOf(NewValueMissing.class);

        var says = new Sealed(new byte[] {2});
        ruling.override(KARI, proposal, correct, SEALED, says, MORNING);
        ruling.confirm(KARI, rectifying(), 3, MORNING);

        assertThat(ruling.rewording()).extracting(Decision::newValue).containsExactly(says);
    }

    private Noted inaccurate() {
        return new Noted(CircumstanceKind.ACCURACY, name.toString(), "INACCURATE", SEALED, SEALED);
    }

    private Proposals rectifying() {
        return Proposals.on(
                Right.RECTIFICATION,
                Set.of(),
                List.of(ofName.use()),
                ClaimRuling.found(List.of(ruling)).all());
    }

    private void awaitingSecond(Colleague by) {
        ruling.override(by, ofName, CLAIMS, SEALED, null, MORNING);
        ruling.confirm(by, proposals, 3, MORNING);
    }

    private Proposals excessively() {
        return Proposals.on(
                Right.ERASURE,
                Set.of(),
                List.of(ofName.use()),
                ClaimRuling.found(List.of(ruling)).all());
    }

    private static Noted excessive() {
        return new Noted(CircumstanceKind.EXCESSIVE, null, null, SEALED);
    }

    private static Noted accuracy(ItemId item, String found) {
        return new Noted(CircumstanceKind.ACCURACY, item.toString(), found, SEALED);
    }

    private static Proposals erasing(AUse... uses) {
        return Proposals.on(
                Right.ERASURE, Set.of(), Stream.of(uses).map(AUse::now).toList(), Circumstances.ordinary());
    }

    private static Choice choice(Reason reason) {
        return Choice.of(Right.ERASURE).stream()
                .filter(choice -> choice.reason() == reason)
                .findFirst()
                .orElseThrow();
    }

    private static Colleague manager(String name) {
        return new Colleague(EmployeeId.random(), Set.of(name), true);
    }
}
