package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who was told what about a person, by which right, and who decided it (R6.3): keys and names of recipients, never a value. */
@Entity
@Table(name = "disclosure")
public class Disclosure {

    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    @Column(name = "recipient_key")
    private String recipient;

    @Column(name = "recipient_name")
    private @Nullable String name;

    @Column(name = "field_keys")
    private String fields;

    @Column(name = "purpose_key")
    private String purpose;

    private @Nullable String provision;

    private @Nullable String agreement;

    @Column(name = "transfer_key")
    private @Nullable String transfer;

    @Column(name = "their_reference")
    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    private DisclosureChannel channel;

    @Enumerated(EnumType.STRING)
    private DisclosureState state;

    private EmployeeId decider;

    @Column(name = "decided_on")
    private Instant decided;

    @Column(name = "second_approver")
    private @Nullable EmployeeId second;

    @Column(name = "approved_on")
    private @Nullable Instant approved;

    protected Disclosure() {} // for JPA

    public Disclosure(
            DisclosureId id,
            PersonId person,
            NewDisclosure wanted,
            DisclosurePolicy.Allowed by,
            EmployeeId decider,
            Instant now) {
        this.id = id.value();
        this.person = person;
        this.recipient = wanted.recipient();
        this.name = wanted.name();
        this.fields = wanted.fields().stream().map(FieldKey::value).distinct().collect(Collectors.joining(BETWEEN));
        this.purpose = wanted.purpose().value();
        this.provision = wanted.provision();
        this.agreement = by.agreement();
        this.transfer = by.transferTool();
        this.reference = wanted.reference();
        this.channel = wanted.channel();
        this.state = by.needsSecond() ? DisclosureState.AWAITS_SECOND : DisclosureState.ALLOWED;
        this.decider = decider;
        this.decided = now;
    }

    /** @throws NotYoursToApprove of whoever decided it */
    public void approve(EmployeeId by, Instant now) {
        second(by, DisclosureState.ALLOWED, now);
    }

    /** The demand does not hold: nothing is disclosed. */
    public void refuse(EmployeeId by, Instant now) {
        second(by, DisclosureState.REFUSED, now);
    }

    private void second(EmployeeId by, DisclosureState becomes, Instant now) {
        if (state != DisclosureState.AWAITS_SECOND) throw new AlreadyDecided();
        if (by.equals(decider)) throw new NotYoursToApprove();
        second = by;
        approved = now;
        state = becomes;
    }

    public boolean isAllowed() {
        return state == DisclosureState.ALLOWED;
    }

    /** They have received something of this. */
    public boolean reached(Collection<FieldKey> any) {
        return isAllowed() && fields().stream().anyMatch(any::contains);
    }

    public DisclosureId id() {
        return new DisclosureId(id);
    }

    public long version() {
        return version;
    }

    public PersonId person() {
        return person;
    }

    /** Key in the register. */
    public String recipient() {
        return recipient;
    }

    /** Who of them it was, where the register has a category of recipients. */
    public @Nullable String name() {
        return name;
    }

    public List<FieldKey> fields() {
        return Arrays.stream(fields.split(BETWEEN)).map(FieldKey::new).toList();
    }

    public PurposeKey purpose() {
        return new PurposeKey(purpose);
    }

    public @Nullable String provision() {
        return provision;
    }

    public @Nullable String agreement() {
        return agreement;
    }

    /** Key of the transfer in the register by whose safeguard data left the EEA. */
    public @Nullable String transfer() {
        return transfer;
    }

    public @Nullable String reference() {
        return reference;
    }

    public DisclosureChannel channel() {
        return channel;
    }

    public DisclosureState state() {
        return state;
    }

    public EmployeeId decider() {
        return decider;
    }

    public Instant decided() {
        return decided;
    }

    public @Nullable EmployeeId second() {
        return second;
    }

    public @Nullable Instant approved() {
        return approved;
    }
}
