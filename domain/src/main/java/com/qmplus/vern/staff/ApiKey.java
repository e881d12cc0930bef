package com.qmplus.vern.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key with which another system speaks to Vern. The secret itself is stored nowhere, only its keyed hash. It holds until a
 * day that was chosen when it was made, or until it is withdrawn; the row stays, so that the log keeps its name. Its successor
 * belongs to the same system, for which the first of its keys stands, and reaches what that system handed in.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

    public static final int MOST_YEARS = 2;

    /** So long before its last day somebody must think of the next. */
    static final int SOON_DAYS = 30;

    private static final int LONGEST_NAME = 100;
    private static final String BETWEEN = ",";
    private static final int FIRST = 1;

    @Id
    private UUID id;

    @Column(name = "first_id")
    private UUID first;

    private int place;

    private String name;

    private String scopes;

    @Column(name = "secret_mac")
    private String mac;

    @Column(name = "made_by")
    private EmployeeId madeBy;

    @Column(name = "made_on")
    private Instant made;

    @Column(name = "valid_until")
    private LocalDate until;

    @Column(name = "last_used_on")
    private @Nullable Instant lastUsed;

    @Column(name = "withdrawn_on")
    private @Nullable Instant withdrawn;

    protected ApiKey() {} // for JPA

    /**
     * @param name of the system that is to have it
     * @param mac of the secret
     * @param until the last day on which it holds; {@code today} is the day on which it is made
     */
    public ApiKey(
            ApiKeyId id,
            String name,
            Collection<KeyScope> scopes,
            String mac,
            EmployeeId by,
            LocalDate until,
            LocalDate today,
            Instant now) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) throw new NameMissing();
        if (scopes.stream().allMatch(KeyScope.REQUESTS_ALL::equals)) throw new ScopeMissing();
        if (until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) throw new KeyLifeOutOfRange();
        this.id = id.value();
        this.first = id.value();
        this.place = FIRST;
        this.name = name.strip();
        this.scopes = scopes.stream().distinct().sorted().map(KeyScope::name).collect(Collectors.joining(BETWEEN));
        this.mac = mac;
        this.madeBy = by;
        this.made = now;
        this.until = until;
    }

    /**
     * The next key of the same system, with the same name and scopes.
     *
     * @param place the one after the last that the system has had
     */
    public ApiKey successor(
            ApiKeyId next, int place, String mac, EmployeeId by, LocalDate until, LocalDate today, Instant now) {
        var key = new ApiKey(next, name, scopes(), mac, by, until, today, now);
        key.first = first;
        key.place = place;
        return key;
    }

    /** Its successor takes over: until then both hold, and never longer than it would have. */
    public void giveWay(LocalDate last, LocalDate today) {
        if (last.isBefore(today)) throw new KeyLifeOutOfRange();
        if (until.isAfter(last)) until = last;
    }

    /** Nothing that comes with it is answered any more; a second time changes nothing. */
    public void withdraw(Instant now) {
        if (withdrawn == null) withdrawn = now;
    }

    public KeyState state(LocalDate today) {
        if (withdrawn != null) return KeyState.WITHDRAWN;
        return today.isAfter(until) ? KeyState.EXPIRED : KeyState.VALID;
    }

    /** It still opens, and before long it does not: a system whose key runs out stands outside. */
    public boolean endsSoon(LocalDate today) {
        return admits(today) && !today.plusDays(SOON_DAYS).isBefore(until);
    }

    public boolean admits(LocalDate today) {
        return state(today) == KeyState.VALID;
    }

    public ApiKeyId id() {
        return new ApiKeyId(id);
    }

    /** Stands for the system, whichever of its keys is in use. */
    public ApiKeyId first() {
        return new ApiKeyId(first);
    }

    public boolean isOfSameSystemAs(ApiKey other) {
        return first.equals(other.first);
    }

    public int place() {
        return place;
    }

    /** Of the system. */
    public String name() {
        return name;
    }

    /** Tells the keys of one system apart: {@code Web shop}, {@code Web shop (2)}. */
    public String label() {
        return place == FIRST ? name : name + " (" + place + ")";
    }

    public Set<KeyScope> scopes() {
        return Arrays.stream(scopes.split(BETWEEN))
                .map(KeyScope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(KeyScope.class)));
    }

    public String mac() {
        return mac;
    }

    public EmployeeId madeBy() {
        return madeBy;
    }

    public Instant made() {
        return made;
    }

    /** The last day on which it holds. */
    public LocalDate until() {
        return until;
    }

    /** When something came with it last, to within a minute. */
    public @Nullable Instant lastUsed() {
        return lastUsed;
    }

    public @Nullable Instant withdrawn() {
        return withdrawn;
    }
}
