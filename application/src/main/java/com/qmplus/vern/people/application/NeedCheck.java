package com.qmplus.vern.people.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.people.NeedToKnow;
import com.qmplus.vern.people.NotYourCase;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.PurposeNotYours;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the caller needs to know what they ask for (P3, statement 44): the door asks, nobody else decides. */
@ApplicationScoped
public class NeedCheck {

    private Caller caller;
    private Supplier<NeedToKnow> cases;
    private CurrentRegister register;
    private Clock clock;

    protected NeedCheck() {} // for CDI

    @Inject
    public NeedCheck(Caller caller, Instance<NeedToKnow> cases, CurrentRegister register, Clock clock) {
        this(caller, cases::get, register, clock);
    }

    /** The cases are asked for when they are needed: they are kept by a feature that knows this one. */
    NeedCheck(Caller caller, Supplier<NeedToKnow> cases, CurrentRegister register, Clock clock) {
        this.caller = caller;
        this.cases = cases;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Why the caller may not, if so.
     *
     * @param person {@code null} while it is being found out who it is
     */
    Optional<BrokenRule> objection(Use use, @Nullable PersonId person) {
        return switch (use) {
            case Use.ForCase(var caseRef) ->
                concerns(caseRef.value(), person) ? Optional.empty() : Optional.of(new NotYourCase());
            case Use.ForPurpose(var purpose) ->
                mayState(purpose) ? Optional.empty() : Optional.of(new PurposeNotYours(purpose));
            case Use.ForImport imported ->
                mayImport() ? Optional.empty() : Optional.of(new PurposeNotYours(PurposeKey.ACCURACY));
            case Use.ForProtection(var caseRef) ->
                person != null && isProtected(caseRef.value(), person)
                        ? Optional.empty()
                        : Optional.of(new NotYourCase());
            case Use.ForExecution(var caseRef) ->
                person != null && cases.get().isAbout(caseRef.value(), person)
                        ? Optional.empty()
                        : Optional.of(new NotYourCase());
            case Use.ForReplay replay ->
                caller.roles().contains(Roles.SYSTEM) ? Optional.empty() : Optional.of(new NotYourCase());
        };
    }

    private boolean isProtected(UUID caseId, PersonId person) {
        return cases.get().isAbout(caseId, person) || cases.get().tellsOf(caseId, person);
    }

    boolean mayState(PurposeKey key) {
        var today = LocalDate.now(clock);
        return register.now()
                .findPurpose(key)
                .filter(purpose -> purpose.valid().covers(today))
                .filter(purpose -> caller.roles().stream().anyMatch(purpose::mayBeStatedBy))
                .isPresent();
    }

    private boolean concerns(UUID caseId, @Nullable PersonId person) {
        if (caller.roles().contains(Roles.SYSTEM)) return cases.get().isInHandOfVern(caseId, person);
        return employee()
                .filter(employee -> person == null
                        ? cases.get().worksOn(caseId, employee)
                        : cases.get().concerns(caseId, person, employee))
                .isPresent();
    }

    private Optional<UUID> employee() {
        if (isNoEmployee()) return Optional.empty();
        return Optional.of(UUID.fromString(caller.id()));
    }

    private boolean isNoEmployee() {
        return caller.roles().stream().noneMatch(Roles.ofStaff()::contains);
    }

    private boolean mayImport() {
        return caller.roles().contains(Roles.SYSTEM) || mayState(PurposeKey.ACCURACY);
    }
}
