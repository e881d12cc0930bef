package com.qmplus.vern.rights;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases for tests, told as they come about: {@code aCase().confirmed().taken().ofAPersonWeKnow().collected()}. */
final class ACase {

    static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    static final Sealed SEALED = new Sealed(new byte[] {1, 2, 3});
    static final Colleague KARI = colleague("Kari Nordmann");
    static final Colleague NILS = colleague("Nils Berg");
    static final PersonId OLA = PersonId.random();
    static final TimeRules RULES = rules(PauseMode.SUSPEND);

    private final DataSubjectRequest request;

    private ACase(DataSubjectRequest request) {
        this.request = request;
    }

    static ACase aCase() {
        return aCaseOf("Ola Hansen", "ola@example.no");
    }

    static ACase aCaseOf(String name, @Nullable String email) {
        var it = aCaseByPhone(name, email);
        it.request.codeShown("hash of the code");
        return it;
    }

    /** Nobody has shown this person a code. */
    static ACase aCaseByPhone(String name, @Nullable String email) {
        return of(name, email, List.of(Claimed.of(Right.ACCESS)));
    }

    static ACase aCaseClaiming(Right... rights) {
        return of(
                "Ola Hansen",
                "ola@example.no",
                Stream.of(rights).map(Claimed::of).toList());
    }

    static ACase aCaseOfClaims(Claimed... claimed) {
        return of("Ola Hansen", "ola@example.no", List.of(claimed));
    }

    private static ACase of(String name, @Nullable String email, List<Claimed> claimed) {
        var requester = new Requester(name, email, null, SEALED);
        var intake = new Intake(
                ReferenceNumber.random(new SecureRandom()), Channel.PORTAL, Language.NB, requester, KeyId.random());
        var deadline = Deadline.from(MORNING, ZoneId.of("Europe/Oslo"), new NorwegianWorkingDays());
        var request = DataSubjectRequest.received(
                RequestId.random(), intake, claimed, deadline, new Decider.ThePerson(), MORNING);
        request.linkSent("hash of the link", MORNING);
        return new ACase(request);
    }

    /** The same, and they ask for somebody else. */
    ACase askedFor(Representation.Role role, Concerned concerned) {
        var self = request.intake();
        var intake = new Intake(
                self.reference(), self.channel(), self.language(), self.requester(), concerned, self.key(), null);
        var other = DataSubjectRequest.received(
                RequestId.random(),
                intake,
                List.of(Claimed.of(Right.ACCESS)),
                request.deadline(),
                new Decider.ThePerson(),
                MORNING);
        other.codeShown("hash of the code");
        other.askedForAnother(role, SEALED, MORNING);
        return new ACase(other);
    }

    static TimeRules rules(PauseMode mode) {
        return new TimeRules(ZoneId.of("Europe/Oslo"), new NorwegianWorkingDays(), mode, 7, 30);
    }

    static Instant on(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    static Colleague colleague(String name) {
        return new Colleague(EmployeeId.random(), Set.of(name), false);
    }

    ACase confirmed() {
        request.confirmEmail(MORNING);
        return this;
    }

    ACase taken() {
        request.take(KARI, MORNING);
        return this;
    }

    ACase ofAPersonWeKnow() {
        request.confirmPerson(KARI, OLA, true, MORNING);
        return this;
    }

    ACase ofAPersonKnownByAnotherAddress() {
        request.confirmPerson(KARI, OLA, false, MORNING);
        return this;
    }

    /** The case worker doubts that it is they, and has said why. */
    ACase doubted() {
        return doubted(Doubt.Ground.NOT_ON_FILE, Doubt.Harm.ORDINARY);
    }

    ACase doubted(Doubt.Ground ground, Doubt.Harm harm) {
        request.recordDoubt(KARI, new Doubt(ground, harm), SEALED, MORNING);
        return this;
    }

    /** On the day of receipt, with a reason why nothing milder would do. */
    ACase proved(IdentityMethod method) {
        request.proveIdentity(KARI, method, SEALED, RULES.day(MORNING), RULES, MORNING);
        return this;
    }

    ACase ofNobody() {
        request.confirmNobody(KARI, SEALED, MORNING);
        return this;
    }

    ACase searching() {
        request.expectResults(KARI, List.of("vern"), List.of("email"));
        return this;
    }

    ACase collected() {
        return collected(3);
    }

    /** So many data of theirs were found. */
    ACase collected(int items) {
        searching();
        request.searched(KARI, "vern", Outcome.found(items, SEALED), MORNING);
        request.attest(KARI, "email", Outcome.nothing(), MORNING);
        return this;
    }

    ACase approved() {
        request.approve(KARI, 1, MORNING);
        return this;
    }

    ACase answered() {
        request.answer(KARI, MORNING, MORNING.plus(Duration.ofDays(14)), null);
        return this;
    }

    DataSubjectRequest now() {
        return request;
    }
}
