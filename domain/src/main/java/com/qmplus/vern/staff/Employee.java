package com.qmplus.vern.staff;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Roles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the controller, with their account: invited, then with a password of their own, then with a
 * second factor, at last left. The row stays when they leave, so that the log keeps its name (R6.9). Whatever makes
 * older sessions wrong raises the session version, which every request compares.
 */
@Entity
@Table(name = "employee")
public class Employee {

    private static final String SIGN_IN_NAME = "[\\p{L}0-9._@-]{2,100}";

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Column(name = "sign_in_name")
    private String signInName;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "employee_role", joinColumns = @JoinColumn(name = "employee"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Embedded
    private @Nullable PendingInvitation invitation;

    @Embedded
    private @Nullable SecondFactor secondFactor;

    @Column(name = "session_version")
    private int sessionVersion;

    @Column(name = "left_on")
    private @Nullable Instant leftOn;

    protected Employee() {} // for JPA

    public Employee(EmployeeId id, String name, String signInName, Collection<String> roles, Language language) {
        this.id = id.value();
        this.name = name.strip();
        this.signInName = normalised(signInName);
        if (this.name.isEmpty() || !this.signInName.matches(SIGN_IN_NAME)) throw new NameMissing();
        this.language = language;
        hold(roles);
    }

    /** Sign-in names are compared without regard to case and to spaces around them. */
    public static String normalised(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    /** A code instead of a password, for a new account or a forgotten password; what was open is signed out. */
    public void invite(PendingInvitation newInvitation) {
        mustBeHere();
        passwordHash = null;
        invitation = newInvitation;
        sessionVersion++;
    }

    /** @param hash of the password; the invitation, if any, has served */
    public void choosePassword(String hash) {
        mustBeHere();
        passwordHash = hash;
        invitation = null;
        sessionVersion++;
    }

    public void offer(SecondFactor factor) {
        mustBeHere();
        secondFactor = factor;
    }

    /** The code of that time step was right: it is used up. */
    public void useCodeOf(long step) {
        secondFactor = secondFactor().orElseThrow().used(step);
    }

    /** The telephone is lost: another second factor is set up at the next sign-in. */
    public void forgetSecondFactor() {
        secondFactor = null;
        sessionVersion++;
    }

    public void changeRoles(Collection<String> newRoles) {
        mustBeHere();
        hold(newRoles);
        sessionVersion++;
    }

    public void speak(Language newLanguage) {
        language = newLanguage;
    }

    public void signOutEverywhere() {
        sessionVersion++;
    }

    /** Access ends, the name stays. */
    public void leave(Instant now) {
        mustBeHere();
        leftOn = now;
        passwordHash = null;
        invitation = null;
        secondFactor = null;
        sessionVersion++;
    }

    public EmployeeId id() {
        return new EmployeeId(id);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String signInName() {
        return signInName;
    }

    public Language language() {
        return language;
    }

    public List<String> roles() {
        return Roles.ofStaff().stream().filter(roles::contains).toList();
    }

    public boolean holds(String role) {
        return roles.contains(role);
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public Optional<PendingInvitation> invitation() {
        return Optional.ofNullable(invitation);
    }

    public Optional<SecondFactor> secondFactor() {
        return Optional.ofNullable(secondFactor);
    }

    public int sessionVersion() {
        return sessionVersion;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    public AccountState state() {
        if (hasLeft()) return AccountState.LEFT;
        if (passwordHash == null) return AccountState.INVITED;
        return hasSecondFactor() ? AccountState.ACTIVE : AccountState.WITHOUT_SECOND_FACTOR;
    }

    public boolean hasSecondFactor() {
        return secondFactor != null && secondFactor.isEnrolled();
    }

    private void hold(Collection<String> newRoles) {
        if (newRoles.isEmpty() || !Roles.ofStaff().containsAll(newRoles)) throw new UnknownRole();
        roles.clear();
        roles.addAll(newRoles);
    }

    private void mustBeHere() {
        if (hasLeft()) throw new HasLeft();
    }
}
