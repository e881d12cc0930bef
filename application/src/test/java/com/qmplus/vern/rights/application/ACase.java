package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Deadline;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Decider.Colleague;
import com.qmplus.vern.rights.Intake;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.rights.TimeRules;
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

/** Cases for tests, told as they come about: {@code aCase().from("Ola Hansen").receivedOn(MORNING).taken()}. */
public final class ACase {

    public static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    public static final Colleague KARI = new Colleague(EmployeeId.random(), Set.of("Kari Nordmann"), false);
    public static final PersonId OLA = PersonId.random();

    static final TimeRules RULES =
            new TimeRules(ZoneId.of("Europe/Oslo"), new NorwegianWorkingDays(), PauseMode.SUSPEND, 7, 30);
    static final Sealed SEALED = new Sealed(new byte[] {1, 2, 3});
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final DataSubjectRequest request;

    private ACase(DataSubjectRequest request) {
        this.request = request;
    }

    public static ACase aCase() {
        return aCase("Ola Hansen", "ola@example.no", MORNING, Language.NB);
    }

    public static ACase aCase(String name, String email, Instant received, Language language) {
        var requester = new Requester(name, email, null, SEALED);
        var reference = ReferenceNumber.random(new SecureRandom());
        var intake = new Intake(reference, Channel.PORTAL, language, requester, KeyId.random());
        var deadline = Deadline.from(received, OSLO, new NorwegianWorkingDays());
        var request = DataSubjectRequest.received(
                RequestId.random(),
                intake,
                List.of(Claimed.of(Right.ACCESS)),
                deadline,
                new Decider.ThePerson(),
                received);
        request.codeShown("hash of the code");
        return new ACase(request);
    }

    public ACase linked(String hash) {
        request.linkSent(hash, MORNING);
        return this;
    }

    public ACase confirmed() {
        request.confirmEmail(MORNING);
        return this;
    }

    public ACase taken() {
        request.take(KARI, MORNING);
        return this;
    }

    public ACase of(PersonId person) {
        request.confirmPerson(KARI, person, true, MORNING);
        return this;
    }

    public ACase ofNobody() {
        request.confirmNobody(KARI, SEALED, MORNING);
        return this;
    }

    public ACase collected() {
        request.expectResults(KARI, List.of("vern"), List.of("email"));
        request.searched(KARI, "vern", Outcome.found(3, SEALED), MORNING);
        request.attest(KARI, "email", Outcome.nothing(), MORNING);
        return this;
    }

    public ACase answered() {
        request.confirmEmail(MORNING);
        request.approve(KARI, 1, MORNING);
        request.answer(KARI, MORNING, MORNING.plus(Duration.ofDays(14)), null);
        return this;
    }

    public ACase closed() {
        request.close(KARI, MORNING);
        return this;
    }

    public DataSubjectRequest now() {
        return request;
    }
}
