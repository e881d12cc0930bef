package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.Circumstances;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosurePolicy;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Dates and purposes, no names of employees; those who received data, by name (R8.4, C-579/21, C-154/21). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SeenWindowTest {

    private static final Sealed WORDS = new Sealed(new byte[] {1});

    private final RightsWorld world = new RightsWorld();
    private final Journey journey = new Journey(world);

    @Test
    void what_was_looked_at_is_told_by_day_and_purpose_the_latest_first_and_by_nobody() {
        journey.asked().confirmed().answered().entered();
        looked(world.kari.toString(), "newsletter");
        looked(world.nils.toString(), "newsletter");
        journey.afterDays(1);
        journey.entered();
        looked(world.kari.toString(), "rights-handling");

        assertThat(seen().looks())
                .extracting(SeenView.Look::day, look -> look.purpose().nb(), SeenView.Look::times)
                .containsExactly(
                        tuple(LocalDate.parse("2026-11-24"), purpose("rights-handling"), 1),
                        tuple(LocalDate.parse("2026-11-23"), purpose("newsletter"), 2));
    }

    @Test
    void to_open_a_page_is_one_look_though_each_kind_of_data_leaves_an_entry() {
        journey.asked().confirmed().answered().entered();
        for (int kind = 0; kind < 20; kind++) looked(world.kari.toString(), "newsletter");
        looked("RequestDesk.view", "newsletter");
        world.clock.pass(Duration.ofMinutes(4));
        looked(world.kari.toString(), "newsletter");
        assertThat(times()).containsExactly(1);

        world.clock.pass(Duration.ofMinutes(1));
        looked(world.kari.toString(), "newsletter");
        assertThat(times()).as("five minutes after it began").containsExactly(2);
    }

    @Test
    void another_employee_another_deed_and_another_purpose_are_each_a_look() {
        journey.asked().confirmed().answered().entered();
        looked(world.kari.toString(), "newsletter");
        looked(world.nils.toString(), "newsletter");
        changed(world.kari.toString(), "newsletter");
        assertThat(times()).containsExactly(3);

        looked(world.kari.toString(), "rights-handling");
        assertThat(times()).containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void what_is_held_back_takes_no_look_with_it() {
        journey.asked().confirmed().answered();
        demanded();
        looked("DisclosureDesk.view", "newsletter");
        world.clock.pass(Duration.ofMinutes(1));
        looked("PeopleDesk.view", "newsletter");
        journey.entered();

        assertThat(times()).containsExactly(1);
    }

    @Test
    void whom_we_have_told_names_no_authority_that_is_not_named_here() {
        journey.disclosed("authorities", "NAV").claims(Right.ERASURE);
        disclosed("Kurs AS", world.register().fields().stream().map(Field::key).toList());
        journey.confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent()
                .entered();

        assertThat(seen().handed()).extracting(SeenView.Handed::name).containsExactly("Kurs AS");
        assertThat(journey.status().told()).extracting(StatusView.Told::name).containsOnly("Kurs AS");
    }

    @Test
    void once_an_employee_has_told_of_it_both_do() {
        journey.disclosed("authorities", "NAV").claims(Right.ACCESS);
        journey.confirmed().taken().ofOla().collected().claimed(Right.ERASURE);
        journey.ruled().approved().sent().entered();

        assertThat(seen().handed()).extracting(SeenView.Handed::name).containsExactly("NAV");
        assertThat(journey.status().told()).extracting(StatusView.Told::name).containsOnly("NAV");
    }

    private List<Integer> times() {
        return seen().looks().stream().map(SeenView.Look::times).toList();
    }

    @Test
    void neither_what_they_saw_themselves_nor_what_vern_did_counts() {
        journey.asked().confirmed().answered().entered();
        looked(Caller.PUBLIC, "rights-handling");
        looked(Caller.SYSTEM, "rights-handling");

        assertThat(seen().looks()).isEmpty();
    }

    @Test
    void of_many_the_next_follow_on_another_page() {
        journey.asked().confirmed().answered();
        for (int day = 0; day < 60; day++) {
            looked(world.kari.toString(), "newsletter");
            journey.afterDays(1);
        }
        journey.entered();

        assertThat(seen().looks()).hasSize(50);
        assertThat(seen().next()).isEqualTo(50);
        var grant = journey.grant();
        var window = world.asThePublic().seenWindow();
        var rest = world.inTransaction(() -> window.seen(grant, 50));
        assertThat(rest.looks()).hasSize(10);
        assertThat(rest.next()).isZero();
        assertThat(world.inTransaction(() -> window.seen(grant, 999)).looks()).isEmpty();
    }

    @Test
    void who_received_data_is_named_with_what_and_when() {
        disclosed("Kurs AS");
        journey.claims(Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent()
                .entered();

        assertThat(seen().handed()).singleElement().satisfies(handed -> {
            assertThat(handed.name()).isEqualTo("Kurs AS");
            assertThat(handed.day()).isEqualTo("2026-11-23");
            assertThat(handed.fields()).isNotEmpty();
            assertThat(handed.purpose()).isNotNull();
        });
    }

    @Test
    void what_an_authority_had_stands_there_once_an_employee_has_told_of_it() {
        journey.disclosed("authorities", "NAV");
        journey.claims(Right.OBJECTION_TO_MARKETING)
                .confirmed()
                .taken()
                .ofOla()
                .collected()
                .ruled()
                .approved()
                .sent()
                .entered();
        assertThat(seen().handed())
                .as("popplyl. § 16 is an employee's to weigh")
                .isEmpty();

        journey.asked().confirmed().answered().entered();
        assertThat(seen().handed()).extracting(SeenView.Handed::name).containsExactly("NAV");
    }

    @Test
    void what_was_approved_after_the_answer_was_not_told_in_it() {
        journey.asked().confirmed();
        var demand = demanded();
        journey.answered().entered();
        journey.afterDays(2);
        world.inTransaction(() -> world.disclosures
                .find(demand)
                .orElseThrow()
                .approve(world.nils, List.of(FieldKey.PHONE), world.clock.instant()));
        journey.entered();

        assertThat(seen().handed()).isEmpty();
    }

    @Test
    void nor_in_one_that_refused_the_copy() {
        journey.disclosed("authorities", "NAV");
        journey.asked().confirmed().taken().ofOla().collected().excessive().ruled();
        world.as(world.per);
        world.inTransaction(() -> world.rulingDesk().approve(journey.id(), journey.version(), journey.claim()));
        journey.approved().sent().entered();

        assertThat(seen().handed()).isEmpty();
    }

    @Test
    void what_would_tell_of_a_demand_is_held_back_with_it() {
        journey.asked().confirmed().answered();
        looked(world.kari.toString(), "newsletter");
        journey.afterDays(1);
        looked("DisclosureDesk.view", "rights-handling");
        demanded();
        looked("DisclosureDesk.decide", "rights-handling");
        looked("DossierDesk.take", "rights-handling");
        journey.afterDays(1);
        looked("DisclosureDesk.approve", "accountability");
        looked("PeopleDesk.view", "newsletter");
        journey.entered();

        assertThat(seen().looks())
                .extracting(look -> look.purpose().nb(), SeenView.Look::times)
                .containsExactly(tuple(purpose("newsletter"), 1), tuple(purpose("newsletter"), 1));
    }

    @Test
    void what_was_given_without_a_demand_is_told_of_as_it_was() {
        journey.asked().confirmed().answered();
        looked("DisclosureDesk.view", "newsletter");
        disclosed("Kurs AS");
        world.clock.pass(Duration.ofMinutes(5));
        looked("HoldDesk.set", "newsletter");
        journey.entered();

        assertThat(seen().looks())
                .singleElement()
                .satisfies(look -> assertThat(look.times()).isEqualTo(2));
    }

    @Test
    void what_an_authority_orders_to_be_kept_is_held_back() {
        journey.asked().confirmed().answered();
        var hold = new Hold.NewHold(
                UUID.randomUUID(),
                null,
                HoldGround.AUTHORITY_ORDER,
                journey.today().plusMonths(1),
                WORDS);
        world.inTransaction(() -> world.holds.add(
                new Hold(KnownPeople.OLA, hold, KeyId.random(), world.per, world.clock.instant(), journey.today())));
        looked("HoldDesk.set", "newsletter");
        journey.entered();

        assertThat(seen().looks()).isEmpty();
    }

    @Test
    void nothing_is_opened_where_something_was_kept_from_them_by_section_16() {
        journey.asked().confirmed().taken().ofOla().collected();
        var item = world.as(world.kari).rulingDesk().view(journey.id(), journey.claim()).parts().stream()
                .flatMap(part -> part.lines().stream())
                .findFirst()
                .orElseThrow()
                .use()
                .item();
        var secret = new RulingView.Findable(CircumstanceKind.SECRECY, item.toString(), "B", null);
        world.inTransaction(() ->
                world.rulingDesk().note(journey.id(), journey.version(), journey.claim(), secret, "An inquiry", ""));
        journey.ruled();
        world.as(world.per);
        world.inTransaction(() -> world.rulingDesk().approve(journey.id(), journey.version(), journey.claim()));
        journey.approved().sent().entered();

        assertThat(journey.status().showsSeen()).isFalse();
        assertThatThrownBy(this::seen).isInstanceOf(LinkNeeded.class);
    }

    @Test
    void who_opened_their_case_before_it_was_known_whose_it_is_is_told_too() {
        journey.asked().confirmed();
        lookedInto(journey.id());
        lookedInto(RequestId.random());
        journey.answered().entered();

        assertThat(seen().looks())
                .singleElement()
                .satisfies(look -> assertThat(look.times()).isEqualTo(1));
    }

    @Test
    void but_not_while_it_was_taken_for_somebody_else_s() {
        journey.asked().confirmed().taken();
        journey.afterDays(1);
        journey.of(KnownPeople.EVA);
        lookedInto(journey.id());
        journey.afterDays(1);
        journey.released();
        journey.afterDays(1);
        lookedInto(journey.id());
        journey.ofOla().collected().approved().sent().entered();

        assertThat(seen().looks()).extracting(SeenView.Look::day).containsExactly(journey.today());
    }

    @Test
    void who_reads_it_for_another_is_told_so() {
        journey.asksFor(Representation.Role.AGENT, "eva@example.no", "Ola Hansen", "", KnownPeople.EMAIL, Right.ACCESS)
                .confirmed()
                .taken()
                .ofOla()
                .authorised()
                .collected()
                .approved()
                .sent()
                .entered();

        assertThat(seen().behalf()).isTrue();
    }

    @Test
    void it_is_for_who_may_read_the_answer() {
        journey.asked().confirmed().taken().ofOla();
        assertThat(journey.entered().status().showsSeen()).as("not answered").isFalse();
        assertThatThrownBy(this::seen).isInstanceOf(LinkNeeded.class);

        journey.collected().approved().sent();
        assertThat(journey.enteredWithoutLink().status().showsSeen()).isFalse();
        assertThatThrownBy(this::seen).isInstanceOf(LinkNeeded.class);

        assertThat(journey.entered().status().showsSeen()).isTrue();
        assertThat(seen()).isNotNull();
    }

    @Test
    void whom_we_do_not_know_has_nothing_to_see() {
        journey.asked("Eva Dahl", "eva@example.no")
                .confirmed()
                .taken()
                .ofNobody()
                .collected()
                .approved()
                .sent()
                .entered();

        assertThat(journey.status().showsSeen()).isFalse();
        assertThatThrownBy(this::seen).isInstanceOf(LinkNeeded.class);
    }

    private void disclosed(String name) {
        disclosed(name, List.of(FieldKey.PHONE));
    }

    private void disclosed(String name, List<FieldKey> fields) {
        var wanted = new NewDisclosure(
                "accountant",
                name,
                fields,
                PurposeKey.RIGHTS_HANDLING,
                null,
                "Agreement 7",
                null,
                DisclosureChannel.LETTER);
        var allowed = new DisclosurePolicy.Allowed("Agreement 7", null, false);
        world.inTransaction(() -> world.disclosures.add(new Disclosure(
                DisclosureId.random(), KnownPeople.OLA, null, wanted, allowed, world.per, world.clock.instant())));
    }

    /** It waits for a second. */
    private DisclosureId demanded() {
        var wanted = new NewDisclosure(
                "authorities",
                "NAV",
                List.of(FieldKey.PHONE),
                PurposeKey.RIGHTS_HANDLING,
                "skbl. § 7-2",
                null,
                null,
                DisclosureChannel.LETTER);
        var allowed = new DisclosurePolicy.Allowed(null, null, true);
        var id = DisclosureId.random();
        world.inTransaction(() -> world.disclosures.add(
                new Disclosure(id, KnownPeople.OLA, null, wanted, allowed, world.per, world.clock.instant())));
        return id;
    }

    private SeenView seen() {
        var window = world.asThePublic().seenWindow();
        return world.inTransaction(() -> window.seen(journey.grant(), 0));
    }

    /** @param who an actor; or the action by which Kari did it */
    private void looked(String who, String purpose) {
        var byAction = who.contains(".");
        var access = Access.to(Operation.VIEW).about(KnownPeople.OLA.value()).serving(purpose);
        logged(access, byAction ? world.kari.toString() : who, byAction ? who : "PeopleDesk.view");
    }

    private void changed(String who, String purpose) {
        var access = Access.to(Operation.CHANGE).about(KnownPeople.OLA.value()).serving(purpose);
        logged(access, who, "PeopleDesk.correct");
    }

    private void lookedInto(RequestId id) {
        var access = Access.to(Operation.VIEW).inCase(id.value()).serving("rights-handling");
        logged(access, world.kari.toString(), "RequestDesk.view");
    }

    private void logged(Access access, String actor, String action) {
        var how = new Circumstances(actor, "CASE_WORKER", "127.0.0.1", action, world.clock.instant());
        world.consulted.addAll(List.of(new AccessEntry(access, how)));
    }

    private String purpose(String key) {
        return world.register().purposes().stream()
                .filter(one -> one.key().value().equals(key))
                .map(one -> one.name())
                .map(Text::nb)
                .findFirst()
                .orElseThrow();
    }
}
