package com.qmplus.vern.disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.disclosure.DespiteRestriction;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.IdentityNumberWritten;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.disclosure.NoProvisionCited;
import com.qmplus.vern.disclosure.NoReasonDespiteRestriction;
import com.qmplus.vern.disclosure.NotYoursToApprove;
import com.qmplus.vern.disclosure.NothingLeftToDisclose;
import com.qmplus.vern.people.DataRestricted;
import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DisclosureDeskTest {

    private static final UseView FOR_CASE = UseView.forCase(PeopleWorld.CASE);

    private final DisclosureWorld world = new DisclosureWorld();
    private final PersonId sara = world.person();

    @Test
    void of_a_whole_case_all_is_left_whoever_it_is_about() {
        var id = DisclosureId.random();
        world.disclosures.add(Disclosure.ofWholeCase(
                id,
                PersonId.random(), // the case, while nobody knows who it is
                UUID.randomUUID(),
                world.toAuthority("strpl. § 210"),
                new DisclosurePolicy.Allowed(null, null, true),
                EmployeeId.random(),
                Instant.parse("2026-11-23T08:00:00Z")));
        assertThat(world.asPrivacyManager(UUID.randomUUID()).desk().approve(id, 0))
                .isTrue();
    }

    @Test
    void what_is_decided_stands_in_the_log_with_names_for_every_key() {
        assertThat(world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toProcessor()))
                .isTrue();

        var view = world.desk().view(sara, FOR_CASE);
        assertThat(view.person()).isEqualTo("Sara Vik");
        assertThat(view.lines()).singleElement().satisfies(line -> {
            assertThat(line.recipient().en()).isEqualTo("HubSpot");
            assertThat(line.fields()).extracting(field -> field.en()).containsExactly("E-mail address");
            assertThat(line.state()).isEqualTo(DisclosureState.ALLOWED);
            assertThat(line.agreement()).isNotBlank();
            assertThat(line.decider()).isEqualTo("Kari Nordmann");
            assertThat(line.mayDecide()).isFalse();
        });
    }

    @Test
    void a_demand_without_a_provision_leaves_nothing_but_the_trace() {
        assertThatExceptionOfType(NoProvisionCited.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toAuthority(null)));

        assertThat(world.desk().view(sara, FOR_CASE).lines()).isEmpty();
    }

    @Test
    void who_stands_in_for_the_first_is_not_the_second() {
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toAuthority("strpl. § 210"));
        var deputy = UUID.randomUUID();
        world.standsInForKari(deputy);
        var theirs = world.asPrivacyManager(deputy).desk();
        var waiting = theirs.awaitingSecond().getFirst();

        assertThat(waiting.mayDecide()).isFalse();
        assertThatExceptionOfType(NotYoursToApprove.class)
                .isThrownBy(() -> theirs.approve(waiting.id(), waiting.version()));
        assertThatExceptionOfType(NotYoursToApprove.class)
                .isThrownBy(() -> theirs.refuse(waiting.id(), waiting.version()));
    }

    @Test
    void a_statutory_demand_waits_for_a_privacy_manager_who_did_not_decide_it() {
        assertThat(world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toAuthority("strpl. § 210")))
                .isFalse();

        var mine = world.asPrivacyManager(PeopleWorld.EMPLOYEE).desk();
        var waiting = mine.awaitingSecond().getFirst();
        assertThat(waiting.mayDecide()).isFalse();
        assertThatExceptionOfType(NotYoursToApprove.class)
                .isThrownBy(() -> mine.approve(waiting.id(), waiting.version()));

        var another = world.asPrivacyManager(UUID.randomUUID()).desk();
        assertThat(another.awaitingSecond().getFirst().mayDecide()).isTrue();
        another.approve(waiting.id(), waiting.version());
        assertThat(another.awaitingSecond()).isEmpty();
    }

    @Test
    void a_demand_that_does_not_hold_is_refused() {
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toAuthority("strpl. § 210"));
        var another = world.asPrivacyManager(UUID.randomUUID()).desk();
        var waiting = another.awaitingSecond().getFirst();

        another.refuse(waiting.id(), waiting.version());

        assertThat(world.asCaseWorker().desk().view(sara, FOR_CASE).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(DisclosureState.REFUSED));
    }

    @Test
    void without_a_reason_nobody_sees_or_decides_and_the_attempt_is_traced() {
        var stranger = PersonId.random();

        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> world.desk().view(stranger, FOR_CASE));
        assertThatExceptionOfType(NotYourCase.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), stranger, FOR_CASE, world.toProcessor()));

        assertThat(world.granted()).isEmpty();
        assertThat(world.accesses())
                .hasSize(2)
                .allSatisfy(access -> assertThat(access.outcome()).isEqualTo(Outcome.DENIED));
    }

    @Test
    void whatever_is_traced_says_for_what_it_was() {
        var id = DisclosureId.random();
        world.desk().decide(id, sara, FOR_CASE, world.toAuthority("strpl. § 210"));
        var waiting = world.disclosures.find(id).orElseThrow();
        world.asPrivacyManager(UUID.randomUUID()).desk().approve(id, waiting.version());

        assertThat(world.accesses())
                .filteredOn(access -> access.person() != null)
                .hasSizeGreaterThan(2)
                .allSatisfy(access -> assertThat(access.purpose()).isNotNull());
    }

    @Test
    void each_step_is_traced_about_the_person() {
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toProcessor());

        assertThat(world.granted()).anySatisfy(access -> {
            assertThat(access.operation()).isEqualTo(Operation.CREATE);
            assertThat(access.person()).isEqualTo(sara.value());
        });
    }

    @Test
    void only_what_is_held_can_be_told() {
        assertThat(world.desk().fields(sara, FOR_CASE))
                .extracting(choice -> choice.key())
                .containsExactly("email");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> world.desk()
                        .decide(DisclosureId.random(), sara, FOR_CASE, world.toProcessor(new FieldKey("phone"))));
    }

    @Test
    void what_is_only_stored_is_told_to_nobody() {
        world.contested(sara);

        assertThatExceptionOfType(DataRestricted.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.forTheAgreement()));
        assertThat(world.desk().view(sara, FOR_CASE).lines()).isEmpty();
    }

    @Test
    void what_is_only_stored_is_told_for_anothers_rights_once_a_second_has_read_why() {
        world.contested(sara);
        var wanted = world.despiteRestriction(LawfulUse.ANOTHERS_RIGHTS, null, "Her tenant is owed the deposit");

        assertThat(world.desk().decide(DisclosureId.random(), sara, FOR_CASE, wanted))
                .as("to a processor too nobody decides it alone")
                .isFalse();
        assertThat(world.desk().view(sara, FOR_CASE).lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(DisclosureState.AWAITS_SECOND);
            assertThat(line.despite()).isEqualTo(wanted.despite());
        });
        assertThat(approve()).as("all of it").isTrue();
        assertThat(world.asCaseWorker().desk().view(sara, FOR_CASE).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(DisclosureState.ALLOWED);
                    assertThat(line.second()).isNotNull();
                });
    }

    @Test
    void an_important_public_interest_stands_in_a_law_and_is_approved_by_a_second() {
        world.contested(sara);
        var unfounded = new NewDisclosure(
                "hubspot",
                null,
                List.of(FieldKey.EMAIL),
                new PurposeKey("agreement"),
                null,
                null,
                null,
                DisclosureChannel.LETTER,
                new DespiteRestriction(LawfulUse.PUBLIC_INTEREST, "It seems important"));
        assertThatExceptionOfType(NoProvisionCited.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, unfounded));

        var founded = world.despiteRestriction(
                LawfulUse.PUBLIC_INTEREST, "smittevernloven § 3-6", "An outbreak is being traced");
        assertThat(world.desk().decide(DisclosureId.random(), sara, FOR_CASE, founded))
                .isFalse();
        assertThat(approve()).isTrue();
    }

    @Test
    void nobody_is_told_what_is_only_stored_without_a_reason() {
        world.contested(sara);
        var silent = world.despiteRestriction(LawfulUse.ANOTHERS_RIGHTS, null, " - ");

        assertThatExceptionOfType(NoReasonDespiteRestriction.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, silent));
        assertThat(world.desk().view(sara, FOR_CASE).lines()).isEmpty();
    }

    @Test
    void no_identity_number_stands_in_the_reason_either() {
        world.contested(sara);
        var numbered = world.despiteRestriction(LawfulUse.ANOTHERS_RIGHTS, null, "Owed by 17829039869");

        assertThatExceptionOfType(IdentityNumberWritten.class)
                .isThrownBy(() -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, numbered));
    }

    @Test
    void sent_twice_it_stands_in_the_log_once() {
        var id = DisclosureId.random();
        world.desk().decide(id, sara, FOR_CASE, world.toAuthority("strpl. § 210"));

        assertThat(world.desk().decide(id, sara, FOR_CASE, world.toAuthority("strpl. § 210")))
                .as("it waits as before")
                .isFalse();

        assertThat(world.desk().view(sara, FOR_CASE).lines()).hasSize(1);
    }

    @Test
    void what_is_sent_with_the_same_id_and_says_something_else_is_refused_and_not_taken_for_allowed() {
        var id = DisclosureId.random();
        world.desk().decide(id, sara, FOR_CASE, world.toAuthority("strpl. § 210"));

        assertThatThrownBy(() -> world.desk().decide(id, sara, FOR_CASE, world.toAuthority("strpl. § 216")))
                .isInstanceOf(StalePage.class);
        assertThat(world.desk().view(sara, FOR_CASE).lines()).hasSize(1);
    }

    @Test
    void what_is_restricted_erased_or_lost_by_the_time_of_approval_falls_out() {
        world.alsoHasPhone();
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.demandForTheAgreement());
        world.contested(sara);

        assertThat(approve()).as("less than was demanded").isFalse();

        assertThat(world.asCaseWorker().desk().view(sara, FOR_CASE).lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(DisclosureState.ALLOWED);
                    assertThat(line.fields()).extracting(field -> field.en()).containsExactly("Phone");
                });
    }

    @Test
    void where_nothing_is_left_nothing_is_approved() {
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.demandForTheAgreement(FieldKey.EMAIL));
        world.contested(sara);

        assertThatExceptionOfType(NothingLeftToDisclose.class).isThrownBy(this::approve);
    }

    @Test
    void all_of_it_is_approved_while_all_of_it_may_be_told() {
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.demandForTheAgreement(FieldKey.EMAIL));

        assertThat(approve()).isTrue();
    }

    @Test
    void a_national_identity_number_is_written_nowhere() {
        assertThatExceptionOfType(IdentityNumberWritten.class)
                .isThrownBy(() -> world.desk()
                        .decide(
                                DisclosureId.random(),
                                sara,
                                FOR_CASE,
                                world.toAuthority("strpl. § 210, of 17829039869")));
    }

    private boolean approve() {
        var another = world.asPrivacyManager(UUID.randomUUID()).desk();
        var waiting = another.awaitingSecond().getFirst();
        return another.approve(waiting.id(), waiting.version());
    }

    @Test
    void one_chooses_among_what_the_register_knows_today() {
        assertThat(world.desk().recipients()).extracting(choice -> choice.key()).contains("hubspot");
        assertThat(world.desk().purposes()).extracting(choice -> choice.key()).contains("rights-handling");
    }
}
