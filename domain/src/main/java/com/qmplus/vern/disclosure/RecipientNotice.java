package com.qmplus.vern.disclosure;

import com.qmplus.vern.correspondence.MailId;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.KeyId;
import com.qmplus.vern.shared.Language;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recipient is to be told that data which they received were corrected, erased, restricted or let go again, unless that proves impossible or
 * takes disproportionate effort; then it is recorded why (art. 19, statement 22). They are told by a mail that leads to a page, where
 * they acknowledge it, or another way.
 */
@Entity
@Table(name = "recipient_notice")
public class RecipientNotice {

    /** So long the page can be read. */
    public static final Duration VALID = Duration.ofDays(90);

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

    private @Nullable String reference;

    private @Nullable Sealed address;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Column(name = "link_hash")
    private @Nullable String link;

    @Column(name = "code_hash")
    private @Nullable String code;

    @Convert(converter = UuidConverter.class)
    @Column(name = "mail_id")
    private @Nullable UUID mail;

    @Column(name = "mailed_on")
    private @Nullable Instant mailed;

    @Column(name = "reminded_on")
    private @Nullable Instant reminded;

    @Column(name = "acknowledged_on")
    private @Nullable Instant acknowledged;

    @Column(name = "acknowledged_by")
    private @Nullable Sealed acknowledger;

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

    /**
     * A mail leads them to a page, which the link and a code open that reaches them another way (R12.4); also once more, where code or
     * mail was lost.
     *
     * @param to their address, sealed under the key of the case
     */
    public void sent(
            EmployeeId employee, String called, Sealed to, Language in, String linkHash, String codeHash, Instant now) {
        if (state != NoticeState.OPEN && state != NoticeState.SENT) throw new AlreadyDecided();
        state = NoticeState.SENT;
        reference = called;
        address = to;
        language = in;
        link = linkHash;
        code = codeHash;
        by = employee;
        mailed = now;
        settled = now;
        reminded = null;
    }

    /** The mail that leads there; of several the last. */
    public void mailedAs(MailId id) {
        mail = id.value();
    }

    /** Once; the link of the first mail leads nowhere from now on. */
    public void reminded(String linkHash, Instant now) {
        if (state != NoticeState.SENT) throw new AlreadyDecided();
        link = linkHash;
        reminded = now;
    }

    /** The mail did not arrive: they have been told nothing. */
    public void undelivered() {
        if (state != NoticeState.SENT) throw new AlreadyDecided();
        state = NoticeState.OPEN;
        settled = null;
        mailed = null;
        link = null;
        code = null;
    }

    /** @param who of them, sealed under the key of the case */
    public void acknowledged(Sealed who, Instant now) {
        acknowledge(now);
        acknowledger = who;
    }

    /** @param how they told us, sealed under the key of the case */
    public void acknowledgedOtherwise(EmployeeId employee, Sealed how, Instant now) {
        acknowledge(now);
        words = how;
        by = employee;
    }

    private void acknowledge(Instant now) {
        if (state != NoticeState.SENT) throw new AlreadyDecided();
        state = NoticeState.ACKNOWLEDGED;
        acknowledged = now;
    }

    /** The page can be read, also by whoever has acknowledged it. */
    public boolean isReadable(Instant now) {
        return (state == NoticeState.SENT || state == NoticeState.ACKNOWLEDGED)
                && mailed != null
                && now.isBefore(mailed.plus(VALID));
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

    /** They have been told by mail, and have not acknowledged it. */
    public boolean isAwaited() {
        return state == NoticeState.SENT;
    }

    /** What the notice is called in the mail; null before one was sent. */
    public @Nullable String reference() {
        return reference;
    }

    /** In which they are written to. */
    public Language language() {
        return Objects.requireNonNullElse(language, Language.NB);
    }

    public @Nullable Sealed address() {
        return address;
    }

    public @Nullable String linkHash() {
        return link;
    }

    public @Nullable String codeHash() {
        return code;
    }

    public @Nullable MailId mail() {
        return mail == null ? null : new MailId(mail);
    }

    public @Nullable Instant mailed() {
        return mailed;
    }

    public @Nullable Instant reminded() {
        return reminded;
    }

    public @Nullable Instant acknowledged() {
        return acknowledged;
    }

    public @Nullable Sealed acknowledger() {
        return acknowledger;
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
