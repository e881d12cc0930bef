package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Claimed;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Deadline;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Intake;
import com.qmplus.vern.rights.ReferenceNumber;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** What was asked, in which words, by whom, on which day it reached us (R3.1), and the key that seals it. */
    record Asked(
            RequestId id,
            KeyId key,
            Channel channel,
            Language language,
            String name,
            @Nullable String email,
            String phone,
            String scope,
            List<DraftClaim> claims,
            LocalDate received) {}

    DataSubjectRequest receive(Asked asked, Decider by) {
        var requester =
                new Requester(asked.name(), asked.email(), sealed(asked, asked.phone()), sealed(asked, asked.scope()));
        var intake = new Intake(freeReference(), asked.channel(), asked.language(), requester, asked.key());
        var deadline = Deadline.from(asked.received(), days);
        var request = DataSubjectRequest.received(asked.id(), intake, claimed(asked), deadline, by, clock.instant());
        requests.add(request);
        protecting.bringAbout(request);
        return request;
    }

    private List<Claimed> claimed(Asked asked) {
        return asked.claims().stream()
                .map(claim -> new Claimed(
                        claim.right(),
                        claim.grounds(),
                        claim.scope(),
                        sealed(asked, claim.words()),
                        claim.ground() == Ground.TRANSFER ? sealed(asked, claim.words()) : null))
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
