package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Element;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Holds the register against rules of its own, for the checks of promises. */
@ApplicationScoped
public class RegisterLooks {

    private CurrentRegister register;
    private Filed filed;
    private Clock clock;

    protected RegisterLooks() {} // for CDI

    @Inject
    public RegisterLooks(CurrentRegister register, Filed filed, Clock clock) {
        this.register = register;
        this.filed = filed;
        this.clock = clock;
    }

    /**
     * @param looked what is looked at; that of it which holds on the day counts
     * @param rules what would be wrong with it
     */
    Checked at(
            Function<Register, ? extends Collection<? extends Element>> looked, Set<FindingRule> rules, Instant now) {
        var today = LocalDate.ofInstant(now, zone());
        var whole = register.now();
        long holding = looked.apply(whole).stream()
                .filter(element -> element.valid().covers(today))
                .count();
        var wrong = filed.findings(whole, today).stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(RegisterLooks::offence)
                .distinct()
                .toList();
        return Checked.of(Math.max(holding, wrong.size()), wrong, "nothing-there");
    }

    private static Offence offence(Finding finding) {
        return new Offence(
                Offence.Kind.ELEMENT,
                finding.kind() + "/" + finding.key(),
                finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
