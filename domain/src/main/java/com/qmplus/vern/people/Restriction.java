package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.SystemKey;
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
 * Data of a person that are only stored, from the day on which the case reached us that restricts them (GDPR art. 18). One that is
 * lifted stays here: it proves when nobody could use them, and why not.
 */
@Entity
@Table(name = "person_restriction")
public class Restriction {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "purpose_key")
    private @Nullable String purpose;

    @Column(name = "field_key")
    private @Nullable String field;

    @Column(name = "system_key")
    private @Nullable String system;

    @Enumerated(EnumType.STRING)
    private RestrictionGround ground;

    @Column(name = "in_force_from")
    private LocalDate since;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "claim_id")
    private UUID claim;

    @Column(name = "imposed_by")
    private String by;

    @Column(name = "recorded_on")
    private Instant recorded;

    @Column(name = "lifted_on")
    private @Nullable Instant lifted;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifted_because")
    private @Nullable Lifting liftedBecause;

    protected Restriction() {} // for JPA

    /** @param by who moved the case so that it restricts: an employee's id, or the word for the person or for Vern */
    public Restriction(PersonId person, RestrictionOrder order, String by, Instant now) {
        id = UUID.randomUUID();
        this.person = person;
        var extent = order.extent();
        purpose = extent.purpose() == null ? null : extent.purpose().value();
        field = extent.field() == null ? null : extent.field().value();
        system = extent.system() == null ? null : extent.system().value();
        ground = order.ground();
        since = order.since();
        caseId = order.caseRef().value();
        claim = order.claim();
        this.by = by;
        recorded = now;
    }

    /** What is lifted stays lifted: another claim restricts anew. */
    public void lift(Lifting because, String who, Instant now) {
        if (!stands()) return;
        lifted = now;
        liftedBy = who;
        liftedBecause = because;
    }

    public boolean stands() {
        return lifted == null;
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return person;
    }

    public RestrictionOrder order() {
        return new RestrictionOrder(extent(), ground, since, new CaseRef(caseId), claim);
    }

    private Extent extent() {
        return new Extent(
                purpose == null ? null : new PurposeKey(purpose),
                field == null ? null : new FieldKey(field),
                system == null ? null : new SystemKey(system));
    }

    public String by() {
        return by;
    }

    public Instant recorded() {
        return recorded;
    }

    public @Nullable Instant lifted() {
        return lifted;
    }

    public @Nullable String liftedBy() {
        return liftedBy;
    }

    public @Nullable Lifting liftedBecause() {
        return liftedBecause;
    }
}
