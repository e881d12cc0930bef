package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LikenessTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Colleague KARI = new Colleague(EmployeeId.random(), Set.of("Kari"), false);
    private static final Sealed SEALED = new Sealed(new byte[] {1});
    private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    private static DataSubjectRequest request(String name, String email, LocalDate received, Right... rights) {
        var requester = new Requester(name, email, null, null);
        var reference = ReferenceNumber.random(new SecureRandom());
        var intake = new Intake(reference, Channel.PORTAL, Language.NB, requester, KeyId.random());
        var claims = List.of(rights).stream().map(Claimed::of).toList();
        var deadline = Deadline.from(received, new NorwegianWorkingDays());
        var request =
                DataSubjectRequest.received(RequestId.random(), intake, claims, deadline, new Decider.ThePerson(), NOW);
        request.codeShown("hash");
        request.take(KARI, NOW);
        return request;
    }

    private static DataSubjectRequest ola(Right... rights) {
        return request("Ola", "ola@example.no", DAY, rights);
    }

    private static DataSubjectRequest answered(LocalDate received) {
        var request = request("Ola", "ola@example.no", received, Right.ACCESS);
        request.confirmEmail(NOW);
        request.confirmPerson(KARI, PersonId.random(), true, NOW);
        request.expectResults(KARI, List.of("vern"), List.of());
        request.searched(KARI, "vern", SystemSearch.Outcome.nothing(), NOW);
        request.approve(KARI, 1, NOW);
        request.answer(KARI, NOW, NOW.plusSeconds(60), null);
        return request;
    }

    private static java.util.Optional<Likeness> likeness(DataSubjectRequest request, DataSubjectRequest other) {
        return Likeness.of(request, other, 180, OSLO);
    }

    @Test
    void one_address_that_asks_for_one_thing_twice_is_a_duplicate() {
        assertThat(likeness(
                        ola(Right.ACCESS), request("O. Hansen", "OLA@example.no ", DAY, Right.ACCESS, Right.ERASURE)))
                .contains(Likeness.DUPLICATE);
    }

    @Test
    void who_asks_for_two_children_asks_for_two_people() {
        assertThat(likeness(forA("Ida"), forA("Per"))).isEmpty();
        assertThat(likeness(forA("Ida"), forA("Ida"))).contains(Likeness.DUPLICATE);
        assertThat(likeness(forA("Ida"), ola(Right.ACCESS)))
                .as("one's own is another")
                .isEmpty();
    }

    private static DataSubjectRequest forA(String child) {
        var requester = new Requester("Ola", "ola@example.no", null, null);
        var reference = ReferenceNumber.random(new SecureRandom());
        var concerned = new Concerned(child, null, null, 9);
        var intake = new Intake(reference, Channel.PORTAL, Language.NB, requester, concerned, KeyId.random(), null);
        var deadline = Deadline.from(DAY, new NorwegianWorkingDays());
        var claims = List.of(Claimed.of(Right.ACCESS));
        var request =
                DataSubjectRequest.received(RequestId.random(), intake, claims, deadline, new Decider.ThePerson(), NOW);
        request.askedForAnother(Representation.Role.GUARDIAN, SEALED, NOW);
        return request;
    }

    @Test
    void another_address_or_another_right_is_not() {
        assertThat(likeness(ola(Right.ACCESS), request("Ola", "other@example.no", DAY, Right.ACCESS)))
                .isEmpty();
        assertThat(likeness(ola(Right.ACCESS), ola(Right.ERASURE))).isEmpty();
        assertThat(likeness(request("Ola", null, DAY, Right.ACCESS), request("Ola", null, DAY, Right.ACCESS)))
                .isEmpty();
    }

    @Test
    void who_is_known_counts_for_more_than_the_address() {
        var one = ola(Right.ACCESS);
        var same = request("Ola", "work@example.no", DAY, Right.ACCESS);
        var other = ola(Right.ACCESS);
        var person = PersonId.random();
        one.confirmPerson(KARI, person, true, NOW);
        same.confirmPerson(KARI, person, true, NOW);
        other.confirmPerson(KARI, PersonId.random(), true, NOW);
        assertThat(likeness(one, same)).contains(Likeness.DUPLICATE);
        assertThat(likeness(one, other)).isEmpty();
    }

    @Test
    void an_agent_who_asks_for_two_people_asks_twice_for_neither() {
        var forOla = ola(Right.ACCESS);
        forOla.represented(KARI, Representation.Role.AGENT, SEALED, NOW);
        assertThat(likeness(forOla, request("Nora", "ola@example.no", DAY, Right.ACCESS)))
                .isEmpty();
        assertThat(likeness(forOla, ola(Right.ACCESS))).contains(Likeness.DUPLICATE);
    }

    @Test
    void what_was_answered_not_long_ago_makes_the_next_a_repeat() {
        var before = answered(DAY);
        assertThat(likeness(request("Ola", "ola@example.no", DAY.plusDays(180), Right.ACCESS), before))
                .contains(Likeness.REPEAT);
        assertThat(likeness(request("Ola", "ola@example.no", DAY.plusDays(181), Right.ACCESS), before))
                .isEmpty();
        assertThat(likeness(request("Ola", "ola@example.no", DAY.minusDays(1), Right.ACCESS), before))
                .isEmpty();
        assertThat(likeness(before, ola(Right.ACCESS))).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_neither() {
        var withdrawn = ola(Right.ACCESS);
        withdrawn.withdrawClaim(
                new Decider.ThePerson(), withdrawn.claims().all().getFirst().id(), null, ACase.RULES, NOW);
        assertThat(likeness(ola(Right.ACCESS), withdrawn)).isEmpty();
    }
}
