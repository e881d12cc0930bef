package com.qmplus.vern.register.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.RegisterFindings;
import com.qmplus.vern.register.SystemKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where employees read the register (P16). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class RegisterDesk {

    private CurrentRegister register;
    private Clock clock;

    protected RegisterDesk() {} // for EJB

    @Inject
    public RegisterDesk(CurrentRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @FreeOfPersonalData("what the controller does, not with whom")
    public RegisterView view() {
        var version = register.version();
        return new RegisterPrinter(register.at(version.number())).print(version.madeOn());
    }

    /** What the register lacks today, and what is about to run out. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Finding> findings() {
        return RegisterFindings.of(register.now(), LocalDate.now(clock));
    }

    /** What rests on our best understanding until the privacy manager has confirmed it. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Unconfirmed> unconfirmed() {
        var now = register.now();
        var names = new ElementNames(now);
        return now.unconfirmed().stream()
                .map(it -> new Unconfirmed(ElementKind.of(it), it.stableKey(), names.of(it)))
                .toList();
    }

    /** What kinds of data there are, to file a datum under. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> fields() {
        return register.now().fields().stream()
                .map(field -> new Choice(field.stableKey(), field.name()))
                .toList();
    }

    /** Those of them that the system holds, as the register has it. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> fieldsOf(String system) {
        return register.now().fieldsIn(new SystemKey(system)).stream()
                .map(field -> new Choice(field.stableKey(), field.name()))
                .toList();
    }

    /** Where data can have come from. */
    @FreeOfPersonalData("what the controller does, not with whom")
    public List<Choice> sources() {
        return register.now().sources().stream()
                .map(source -> new Choice(source.key(), source.name()))
                .toList();
    }
}
