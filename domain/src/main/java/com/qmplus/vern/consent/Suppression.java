package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.register.FieldKey;
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
 * The little that is kept so that somebody is left alone (GDPR art. 21(3), R2.7): the keyed hash of a contact, and what is closed to
 * it. It names no person, and so outlives their erasure, and meets whoever comes back with the same contact.
 */
@Entity
@Table(name = "contact_suppression")
public class Suppression {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "contact_hash")
    private String contactHash;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Column(name = "purpose_key")
    private @Nullable String purpose;

    @Column(name = "field_key")
    private @Nullable String field;

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

    protected Suppression() {} // for JPA

    public Suppression(SuppressionOrder order, Instant now) {
        id = UUID.randomUUID();
        contactHash = order.contactHash();
        closing = order.closing();
        var extent = order.extent();
        purpose = extent.purpose() == null ? null : extent.purpose().value();
        field = extent.field() == null ? null : extent.field().value();
        since = order.since();
        caseId = order.caseRef().value();
        claim = order.claim();
        recorded = now;
    }

    /** It was somebody else's contact, or they ask for it no longer, or what stands for the person has taken its place. */
    public void takeBack(Instant now) {
        if (takenBack == null) takenBack = now;
    }

    public boolean stands() {
        return takenBack == null;
    }

    public UUID id() {
        return id;
    }

    public SuppressionOrder order() {
        var extent = new Extent(
                purpose == null ? null : new PurposeKey(purpose), field == null ? null : new FieldKey(field), null);
        return new SuppressionOrder(contactHash, closing, extent, since, new CaseRef(caseId), claim);
    }

    public Instant recorded() {
        return recorded;
    }

    public @Nullable Instant takenBack() {
        return takenBack;
    }
}
