package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.PurposeKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A purpose that uses a person's data no longer, because they withdrew or objected. What was done before stays lawful (GDPR art.
 * 7(3)): the day tells the two apart. One that is taken back stays here, as evidence.
 */
@Entity
@Table(name = "purpose_stop")
public class PurposeStop {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "purpose_key")
    private String purpose;

    @Enumerated(EnumType.STRING)
    private ClosedUse.Why why;

    @Column(name = "in_force_from")
    private LocalDate since;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "claim_id")
    private UUID claim;

    @Column(name = "recorded_on")
    private Instant recorded;

    @Column(name = "taken_back_on")
    private @Nullable Instant takenBack;

    protected PurposeStop() {} // for JPA

    public PurposeStop(StopOrder order, Instant now) {
        id = UUID.randomUUID();
        person = order.person();
        purpose = order.use().purpose().value();
        why = order.use().why();
        since = order.use().since();
        caseId = order.caseRef().value();
        claim = order.claim();
        recorded = now;
    }

    /** They ask for it no longer, or it was somebody else. */
    public void takeBack(Instant now) {
        if (takenBack == null) takenBack = now;
    }

    public boolean stands() {
        return takenBack == null;
    }

    public UUID id() {
        return id;
    }

    public StopOrder order() {
        return new StopOrder(person, new ClosedUse(new PurposeKey(purpose), why, since), new CaseRef(caseId), claim);
    }

    public Instant recorded() {
        return recorded;
    }

    public @Nullable Instant takenBack() {
        return takenBack;
    }
}
