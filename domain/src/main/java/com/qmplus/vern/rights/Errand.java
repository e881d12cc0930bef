package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Sealed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one system is told to do for one case: tried until it is done, by Vern or by an employee. The data that it is about are
 * forgotten as soon as it is, what is restricted when it is let go; which fields, how many, when and by whom stays as evidence (R7.5).
 */
@Entity
@Table(name = "errand")
public class Errand {

    /** After so many failures somebody is told; Vern goes on trying. */
    static final int PATIENCE = 5;

    /** After it was asked so often, in two days, a system that takes its time may have forgotten. */
    static final int LONG_PATIENCE = 16;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "system_key")
    private String system;

    @Enumerated(EnumType.STRING)
    private ErrandKind kind;

    @Column(name = "field_keys")
    private String fields;

    @Column(name = "left_keys")
    private @Nullable String left;

    @Column(name = "purpose_key")
    private @Nullable String purpose;

    @Column(name = "let_go_keys")
    private @Nullable String letGo;

    private int items;

    private @Nullable Sealed content;

    @Enumerated(EnumType.STRING)
    private ErrandState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private int tries;

    @Column(name = "told_anew")
    private int anew;

    @Column(name = "next_try")
    private @Nullable Instant next;

    private Instant made;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "told_late")
    private @Nullable Instant toldLate;

    private @Nullable Sealed words;

    @Column(name = "settled_by")
    private @Nullable EmployeeId by;

    private @Nullable Instant settled;

    protected Errand() {} // for JPA

    private Errand(
            RequestId request,
            String system,
            ErrandKind kind,
            Collection<FieldKey> of,
            ErrandState state,
            @Nullable Instant next,
            Instant now) {
        this.id = UUID.randomUUID();
        this.request = request.value();
        this.system = system;
        this.kind = kind;
        this.fields = joined(of);
        this.items = of.size();
        this.state = state;
        this.next = next;
        this.made = now;
    }

    private static String joined(Collection<FieldKey> fields) {
        return fields.stream().map(FieldKey::value).sorted().distinct().collect(Collectors.joining(BETWEEN));
    }

    /**
     * A machine reaches the system: Vern begins at once.
     *
     * @param of the field of each datum
     */
    static Errand byMachine(RequestId request, String system, ErrandKind kind, Collection<FieldKey> of, Instant now) {
        return new Errand(request, system, kind, of, ErrandState.WAITING, now, now);
    }

    /** No machine reaches it: somebody does it and says so. */
    static Errand byHand(RequestId request, String system, ErrandKind kind, Collection<FieldKey> of, Instant now) {
        return new Errand(request, system, kind, of, ErrandState.BY_HAND, null, now);
    }

    /** Nobody but an employee can restrict one use alone: systems do not know what their data are used for. */
    static Errand forOneUse(
            RequestId request,
            String system,
            ErrandKind kind,
            PurposeKey purpose,
            Collection<FieldKey> of,
            Instant now) {
        var errand = byHand(request, system, kind, of, now);
        errand.purpose = purpose.value();
        return errand;
    }

    /** @param sealed whose data, and which; under the key of the case */
    public void isAbout(Sealed sealed) {
        content = sealed;
    }

    /** @param day by which it is to be done */
    public void isDueBy(LocalDate day) {
        due = day;
    }

    /** Somebody is told that it is late. */
    void late(Instant now) {
        guardOpen();
        toldLate = now;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    /** All of it is as it should be. */
    void done(Instant now) {
        settle(ErrandState.DONE, now);
    }

    /**
     * The system has been told, and takes its time.
     *
     * @return whether that has for the first time lasted longer than Vern should wait for alone
     */
    boolean waits(Instant now) {
        guardOpen();
        state = ErrandState.WAITING;
        trouble = null;
        tries++;
        next = now.plus(pause());
        return tries == LONG_PATIENCE;
    }

    /**
     * It did not work, and is tried again: after a minute, two, four, and so on to six hours.
     *
     * @return whether it is now for the first time more than Vern should wait for alone
     */
    boolean failed(Trouble why, Instant now) {
        guardOpen();
        state = ErrandState.FAILED;
        trouble = why;
        tries++;
        next = now.plus(pause());
        return tries == PATIENCE;
    }

    /** The rest of it is done. */
    void needsHand(Trouble why) {
        guardOpen();
        state = ErrandState.BY_HAND;
        trouble = why;
        next = null;
    }

    /**
     * Some of it is done.
     *
     * @param fields of each datum that is not
     * @param sealed those data, as {@link #isAbout}
     */
    public void leaves(Collection<FieldKey> fields, Sealed sealed) {
        guardOpen();
        left = joined(fields);
        content = sealed;
    }

    /** At once, whatever it waited for; also what a machine could not do before, such as what was held then (R7.3). */
    void again(Instant now) {
        guardOpen();
        if (!mayBeTried()) throw new NothingToCarryOut();
        if (state == ErrandState.BY_HAND) {
            state = ErrandState.WAITING;
            anew++; // what the system has answered was of how things stood then
        }
        next = now;
    }

    /** Which of all that the case tells systems this is: the same until it is told anew because somebody wanted it. */
    public String telling() {
        return id + " " + anew;
    }

    /** A machine reaches the system. */
    public boolean mayBeTried() {
        return state != ErrandState.BY_HAND || trouble != null;
    }

    /** @param how somebody did it, sealed under the key of the case */
    void doneByHand(EmployeeId employee, Sealed how, Instant now) {
        settle(ErrandState.DONE, now);
        by = employee;
        words = how;
    }

    /** @param why nobody can do it, sealed under the key of the case */
    void impossible(EmployeeId employee, Sealed why, Instant now) {
        settle(ErrandState.IMPOSSIBLE, now);
        by = employee;
        words = why;
    }

    /** What it was to do is no longer to be done. */
    void overtaken(Instant now) {
        settle(ErrandState.OVERTAKEN, now);
    }

    /**
     * Of what the system was told to restrict, that is so no longer.
     *
     * @param sealed the data that are still restricted, as {@link #isAbout}; null where none is
     */
    public void letGo(Collection<FieldKey> fields, @Nullable Sealed sealed) {
        letGo = joined(Stream.concat(letGo().stream(), fields.stream()).toList());
        content = sealed;
    }

    /** What is restricted is let go one day, and has to be found then. */
    private void settle(ErrandState becomes, Instant now) {
        guardOpen();
        state = becomes;
        settled = now;
        next = null;
        trouble = null;
        if (!restricts()) content = null;
    }

    private boolean restricts() {
        return kind == ErrandKind.RESTRICT && state != ErrandState.IMPOSSIBLE;
    }

    private void guardOpen() {
        if (!state.isOpen()) throw new NothingToCarryOut();
    }

    private Duration pause() {
        var longer = FIRST.multipliedBy(1L << Math.min(tries - 1, 10));
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    /** Somebody has to look: it is theirs to do, or late, or Vern has tried in vain for half an hour, or waited for two days. */
    public boolean needsSomebody() {
        return switch (state) {
            case BY_HAND -> true;
            case FAILED -> tries >= PATIENCE || toldLate != null;
            case WAITING -> tries >= LONG_PATIENCE || toldLate != null;
            case DONE, IMPOSSIBLE, OVERTAKEN -> false;
        };
    }

    /** The system has been told, and takes its time. */
    public boolean isAwaited() {
        return state == ErrandState.WAITING && trouble == null && tries > 0;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public UUID id() {
        return id;
    }

    public RequestId request() {
        return new RequestId(request);
    }

    public String system() {
        return system;
    }

    public ErrandKind kind() {
        return kind;
    }

    /** As the timeline names it: what, and in which system. */
    public String name() {
        return kind + " " + system;
    }

    public List<FieldKey> fields() {
        return keys(fields);
    }

    /** What of it is not done, where some is; none once all of it is. */
    public List<FieldKey> left() {
        return left == null || state == ErrandState.DONE ? List.of() : keys(left);
    }

    private List<FieldKey> letGo() {
        return letGo == null ? List.of() : keys(letGo);
    }

    /** What the system is to keep as restricted because of it, also where it has yet to, or cannot. */
    List<FieldKey> inForce() {
        if (kind != ErrandKind.RESTRICT || state == ErrandState.OVERTAKEN) return List.of();
        return fields().stream().filter(field -> !letGo().contains(field)).toList();
    }

    /** The system may have done some of it. */
    boolean mayBeDone() {
        return state == ErrandState.DONE || isOpen() && tries > 0;
    }

    /** For which use alone; null: whatever they are used for. */
    public @Nullable PurposeKey purpose() {
        return purpose == null ? null : new PurposeKey(purpose);
    }

    private static List<FieldKey> keys(String joined) {
        return Arrays.stream(joined.split(BETWEEN)).map(FieldKey::new).toList();
    }

    /** How many data it is about. */
    public int items() {
        return items;
    }

    /** Null once it is settled; what is restricted, once it is let go. */
    public @Nullable Sealed content() {
        return content;
    }

    public ErrandState state() {
        return state;
    }

    public @Nullable Trouble trouble() {
        return trouble;
    }

    public int tries() {
        return tries;
    }

    /** When Vern tries next; null where it does not. */
    public @Nullable Instant next() {
        return next;
    }

    public Instant made() {
        return made;
    }

    /** By when it is to be done; null: it was told before days were set. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** When somebody was told that it is late; null: nobody had to be. */
    public @Nullable Instant toldLate() {
        return toldLate;
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
