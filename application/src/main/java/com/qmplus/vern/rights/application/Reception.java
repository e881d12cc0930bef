package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.Concerned;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Deadline;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Intake;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.WorkingDays;
import com.qmplus.vern.staff.ApiKeyId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a case of what somebody asked for, whichever way it came: numbered, sealed, with its deadline. */
@ApplicationScoped
public class Reception {

    private Requests requests;
    private CaseSeal seal;
    private Secrets secrets;
    private WorkingDays days;
    private Protecting protecting;
    private Clock clock;

    protected Reception() {} // for CDI

    @Inject
    public Reception(
            Requests requests, CaseSeal seal, Secrets secrets, WorkingDays days, Protecting protecting, Clock clock) {
        this.requests = requests;
        this.seal = seal;
        this.secrets = secrets;
        this.days = days;
        this.protecting = protecting;
        this.clock = clock;
    }

    /** What was asked, in which words, by whom, on which day it reached us (R3.1), the key that seals it, and the system that handed it in. */
    record Asked(
            RequestId id,
            KeyId key,
            Channel channel,
            Language language,
            String name,
            @Nullable String email,
            String phone,
            String scope,
            List<AskedClaim> claims,
            LocalDate received,
            @Nullable ApiKeyId handedInBy,
            @Nullable Behalf behalf) {

        Asked(
                RequestId id,
                KeyId key,
                Channel channel,
                Language language,
                String name,
                @Nullable String email,
                String phone,
                String scope,
                List<AskedClaim> claims,
                LocalDate received,
                @Nullable ApiKeyId handedInBy) {
            this(id, key, channel, language, name, email, phone, scope, claims, received, handedInBy, null);
        }
    }

    DataSubjectRequest receive(Asked asked, Decider by) {
        var requester =
                new Requester(asked.name(), asked.email(), sealed(asked, asked.phone()), sealed(asked, asked.scope()));
        var intake = new Intake(
                freeReference(),
                asked.channel(),
                asked.language(),
                requester,
                concerned(asked),
                asked.key(),
                asked.handedInBy());
        var deadline = Deadline.from(asked.received(), days);
        var request = DataSubjectRequest.received(asked.id(), intake, claimed(asked), deadline, by, clock.instant());
        var behalf = asked.behalf();
        if (behalf != null)
            request.askedForAnother(behalf.role(), seal.words(asked.key(), asked.id(), asked.name()), clock.instant());
        requests.add(request);
        protecting.bringAbout(request);
        return request;
    }

    /** An address or number that both have in common says nothing of the person: it is left out (R4.5). */
    private @Nullable Concerned concerned(Asked asked) {
        var behalf = asked.behalf();
        if (behalf == null) return null;
        boolean sameEmail =
                Requester.plain(behalf.email()).equals(Requester.plain(Objects.requireNonNullElse(asked.email(), "")));
        boolean samePhone = RequestForm.isSameNumber(behalf.phone(), asked.phone());
        return new Concerned(
                behalf.name(),
                behalf.email().isBlank() || sameEmail ? null : behalf.email(),
                samePhone ? null : sealed(asked, behalf.phone()),
                behalf.age());
    }

    private List<Claimed> claimed(Asked asked) {
        return asked.claims().stream()
                .map(claim -> new Claimed(
                        claim.right(),
                        claim.grounds(),
                        claim.scope(),
                        sealed(asked, claim.words()),
                        claim.isTransfer() ? sealed(asked, claim.words()) : null))
                .toList();
    }

    private @Nullable Sealed sealed(Asked asked, String text) {
        return text.isBlank() ? null : seal.words(asked.key(), asked.id(), text);
    }

    private ReferenceNumber freeReference() {
        var reference = ReferenceNumber.random(secrets.random());
        while (requests.find(reference).isPresent()) reference = ReferenceNumber.random(secrets.random());
        return reference;
    }
}
