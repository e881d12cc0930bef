package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.shared.UuidConverter;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was told what about a person, by which right, and who decided it (R6.3): keys and names of recipients, never a value. What was
 * typed is stored sealed; the repository seals and opens it.
 */
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

    @Column(name = "case_person_id")
    private @Nullable PersonId casePerson;

    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id")
    private @Nullable UUID caseId;

    @Column(name = "whole_case")
    private boolean wholeCase;

    @Column(name = "recipient_key")
    private String recipient;

    /** From before it was sealed; so are the others. */
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

    @Enumerated(EnumType.STRING)
    private @Nullable LawfulUse despite;

    @Column(name = "texts_key")
    private @Nullable KeyId key;

    private @Nullable Sealed texts;

    @Transient
    private @Nullable DisclosureTexts opened;

    protected Disclosure() {} // for JPA

    /** @param caseId the case for which it was decided; null: for no case */
    public Disclosure(
            DisclosureId id,
            PersonId person,
            @Nullable UUID caseId,
            NewDisclosure wanted,
            DisclosurePolicy.Allowed by,
            EmployeeId decider,
            Instant now) {
        this.id = id.value();
        this.caseId = caseId;
        this.person = person;
        this.recipient = wanted.recipient();
        this.fields = joined(wanted.fields());
        this.purpose = wanted.purpose().value();
        var although = wanted.despite();
        this.despite = although == null ? null : although.use();
        this.opened = new DisclosureTexts(
                wanted.name(),
                wanted.provision(),
                by.agreement(),
                wanted.reference(),
                although == null ? null : although.why());
        this.transfer = by.transferTool();
        this.channel = wanted.channel();
        this.state = by.needsSecond() ? DisclosureState.AWAITS_SECOND : DisclosureState.ALLOWED;
        this.decider = decider;
        this.decided = now;
    }

    /** All that the case holds: whoever it is about, and what was said, decided and sent. */
    public static Disclosure ofWholeCase(
            DisclosureId id,
            PersonId person,
            UUID caseId,
            NewDisclosure wanted,
            DisclosurePolicy.Allowed by,
            EmployeeId decider,
            Instant now) {
        var disclosure = new Disclosure(id, person, caseId, wanted, by, decider, now);
        disclosure.wholeCase = true;
        return disclosure;
    }

    /** The same was asked for: the agreement may have been found by the policy. */
    public boolean isWhat(NewDisclosure wanted) {
        return recipient.equals(wanted.recipient())
                && fields().equals(wanted.fields())
                && purpose.equals(wanted.purpose().value())
                && channel == wanted.channel()
                && Objects.equals(name(), wanted.name())
                && Objects.equals(provision(), wanted.provision())
                && Objects.equals(reference(), wanted.reference())
                && Objects.equals(despite(), wanted.despite());
    }

    /**
     * @param still what of it may be told today: the rest falls out
     * @throws NotYoursToApprove of whoever decided it
     * @throws NothingLeftToDisclose where nothing of it may
     */
    public void approve(EmployeeId by, Collection<FieldKey> still, Instant now) {
        var left = fields().stream().filter(still::contains).toList();
        if (left.isEmpty()) throw new NothingLeftToDisclose();
        second(by, DisclosureState.ALLOWED, now);
        fields = joined(left);
    }

    /** What was typed, as it is to be stored; where it stood before, it goes. */
    public void seal(KeyId by, Sealed sealed) {
        opened = texts();
        key = by;
        texts = sealed;
        name = null;
        provision = null;
        agreement = null;
        reference = null;
    }

    /** What was sealed, for whoever reads it now. */
    public void opened(DisclosureTexts words) {
        opened = words;
    }

    public DisclosureTexts texts() {
        return opened == null ? new DisclosureTexts(name, provision, agreement, reference, null) : opened;
    }

    /** Null of one that was stored before it was sealed. */
    public @Nullable KeyId key() {
        return key;
    }

    public @Nullable Sealed sealed() {
        return texts;
    }

    /** What it is sealed for. */
    public static String context(DisclosureId id) {
        return "disclosure " + id;
    }

    private static String joined(Collection<FieldKey> keys) {
        return keys.stream().map(FieldKey::value).distinct().collect(Collectors.joining(BETWEEN));
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

    /** Since when it may be carried out: decided, and approved where that takes two; null: it may not. */
    public @Nullable Instant allowed() {
        if (!isAllowed()) return null;
        return approved == null ? decided : approved;
    }

    /** An authority demanded it: to tell of it may be exempt (popplyl. § 16), which only an employee weighs. */
    public boolean isDemanded() {
        return provision() != null;
    }

    /** As it was demanded, to be looked at anew. */
    public NewDisclosure wanted() {
        var said = texts();
        return new NewDisclosure(
                recipient,
                said.name(),
                fields(),
                purpose(),
                said.provision(),
                said.agreement(),
                said.reference(),
                channel,
                despite());
    }

    /** The case that went out as a whole is about them: what it held of their words and data went out too. */
    public void concerns(@Nullable PersonId who) {
        casePerson = who;
    }

    /** They are to know of it (GDPR art. 15(1)(c)). */
    public boolean isAbout(PersonId who) {
        return person.equals(who) || who.equals(casePerson);
    }

    public boolean isWholeCase() {
        return wholeCase;
    }

    /** For which case it was decided; null: for none. */
    public @Nullable UUID caseId() {
        return caseId;
    }

    public boolean isFor(UUID someCase) {
        return someCase.equals(caseId);
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
        return texts().name();
    }

    public List<FieldKey> fields() {
        return Arrays.stream(fields.split(BETWEEN)).map(FieldKey::new).toList();
    }

    public PurposeKey purpose() {
        return new PurposeKey(purpose);
    }

    public @Nullable String provision() {
        return texts().provision();
    }

    public @Nullable String agreement() {
        return texts().agreement();
    }

    /** Key of the transfer in the register by whose safeguard data left the EEA. */
    public @Nullable String transfer() {
        return transfer;
    }

    public @Nullable String reference() {
        return texts().reference();
    }

    /** Why it was told though it is only stored; null where it was not. */
    public @Nullable DespiteRestriction despite() {
        return despite == null ? null : new DespiteRestriction(despite, Objects.requireNonNullElse(texts().why(), ""));
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
