package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.disclosure.Disclosure;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Recipient;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays disclosures out for reading: every key by its name in the register, every employee by theirs. */
@ApplicationScoped
public class DisclosureLines {

    private CurrentRegister register;
    private Colleagues colleagues;
    private Caller caller;
    private StandIns standIns;

    protected DisclosureLines() {} // for CDI

    @Inject
    public DisclosureLines(CurrentRegister register, Colleagues colleagues, Caller caller, StandIns standIns) {
        this.register = register;
        this.colleagues = colleagues;
        this.caller = caller;
        this.standIns = standIns;
    }

    List<DisclosureLine> of(List<Disclosure> disclosures) {
        var current = register.now();
        var names = colleagues.namesOf(disclosures.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.decider()), Optional.ofNullable(one.second()).stream()))
                .collect(Collectors.toSet()));
        return disclosures.stream().map(one -> line(one, current, names)).toList();
    }

    private DisclosureLine line(Disclosure one, Register current, Map<EmployeeId, String> names) {
        var second = one.second();
        return new DisclosureLine(
                one.id(),
                one.version(),
                recipient(one, current),
                one.name(),
                one.isWholeCase(),
                one.fields().stream()
                        .map(field -> current.findField(field)
                                .map(known -> known.name())
                                .orElse(new Text(field.value(), field.value())))
                        .toList(),
                current.findPurpose(one.purpose())
                        .map(Purpose::name)
                        .orElse(new Text(one.purpose().value(), one.purpose().value())),
                one.provision(),
                one.agreement(),
                one.reference(),
                one.despite(),
                one.channel(),
                one.state(),
                name(one.decider(), names),
                one.decided(),
                second == null ? null : name(second, names),
                mayDecide(one));
    }

    private static Text recipient(Disclosure one, Register current) {
        return current.recipients().stream()
                .filter(known -> known.key().equals(one.recipient()))
                .findFirst()
                .map(Recipient::name)
                .orElse(new Text(one.recipient(), one.recipient()));
    }

    private boolean mayDecide(Disclosure one) {
        return one.state() == DisclosureState.AWAITS_SECOND
                && caller.roles().contains(Roles.PRIVACY_MANAGER)
                && !isOfTheFirst(one);
    }

    /** Whoever asks decided it, or stands in for who did: they are not the second pair of eyes. */
    boolean isOfTheFirst(Disclosure one) {
        var me = EmployeeId.of(caller.id());
        return one.decider().equals(me) || standIns.absentOf(me).contains(one.decider());
    }

    private static String name(EmployeeId employee, Map<EmployeeId, String> names) {
        return Objects.requireNonNullElse(names.get(employee), "");
    }
}
