package com.qmplus.vern.disclosure;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recipient is to be told that data which they received were corrected, erased, restricted or let go again, unless that proves impossible or
 * takes disproportionate effort; then it is recorded why (art. 19, statement 22).
 */
@Entity
@Table(name = "recipient_notice")
public class RecipientNotice {

    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "case_id")
    private UUID caseId;

    /** From before it was kept, it may be unknown. */
    @Column(name = "person_id")
    private @Nullable PersonId person;

    @Column(name = "recipient_key")
    private String recipient;

    /** From before it was sealed. */
    @Column(name = "recipient_name")
    private @Nullable String name;

    @Column(name = "name_key")
    private @Nullable KeyId key;

    @Column(name = "sealed_name")
    private @Nullable Sealed sealedName;

    @Transient
    private @Nullable String opened;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Column(name = "field_keys")
    private String fields;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private @Nullable Sealed words;

    @Column(name = "settled_by")
    private @Nullable EmployeeId by;

    @Column(name = "settled_on")
    private @Nullable Instant settled;

    protected RecipientNotice() {} // for JPA

    /**
     * @param person whose data they received
     * @param fields what they received and the measure is about, one at least
     */
    public RecipientNotice(
            UUID caseId,
            PersonId person,
            String recipient,
            @Nullable String name,
            Measure measure,
            Collection<FieldKey> fields) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.person = person;
        this.recipient = recipient;
        this.opened = name;
        this.measure = measure;
        this.fields = fields.stream().map(FieldKey::value).sorted().distinct().collect(Collectors.joining(BETWEEN));
        this.state = NoticeState.OPEN;
    }

    /** @param how they were told, sealed under the key of the case */
    public void told(EmployeeId employee, Sealed how, Instant now) {
        settle(NoticeState.TOLD, employee, how, now);
    }

    /** @param why they cannot be told, sealed under the key of the case */
    public void impossible(EmployeeId employee, Sealed why, Instant now) {
        settle(NoticeState.IMPOSSIBLE, employee, why, now);
    }

    /** What they were to be told is no longer so. */
    public void overtaken(Instant now) {
        if (state != NoticeState.OPEN) throw new AlreadyDecided();
        state = NoticeState.OVERTAKEN;
        settled = now;
    }

    private void settle(NoticeState becomes, EmployeeId employee, Sealed said, Instant now) {
        if (state != NoticeState.OPEN) throw new AlreadyDecided();
        state = becomes;
        words = said;
        by = employee;
        settled = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Whose data they received; the case may have turned out to be about another since. */
    public @Nullable PersonId person() {
        return person;
    }

    public String recipient() {
        return recipient;
    }

    /** Who of them it is, where the recipient is a category. */
    public @Nullable String name() {
        return opened == null ? name : opened;
    }

    /** The name, as it is to be stored. */
    public void seal(KeyId by, Sealed sealed) {
        opened = name();
        key = by;
        sealedName = sealed;
        name = null;
    }

    public void opened(String words) {
        opened = words;
    }

    /** Null where no name is kept, or it was stored before it was sealed. */
    public @Nullable KeyId key() {
        return key;
    }

    public @Nullable Sealed sealedName() {
        return sealedName;
    }

    /** What the name is sealed for. */
    public static String context(UUID id) {
        return "recipient notice " + id;
    }

    public Measure measure() {
        return measure;
    }

    public List<FieldKey> fields() {
        return Arrays.stream(fields.split(BETWEEN)).map(FieldKey::new).toList();
    }

    public NoticeState state() {
        return state;
    }

    public boolean isOpen() {
        return state == NoticeState.OPEN;
    }

    public boolean isOvertaken() {
        return state == NoticeState.OVERTAKEN;
    }

    public @Nullable Sealed words() {
        return words;
    }

    public @Nullable EmployeeId by() {
        return by;
    }

    public @Nullable Instant settled() {
        return settled;
    }
}
