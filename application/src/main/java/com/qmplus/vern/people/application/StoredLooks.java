package com.qmplus.vern.people.application;

import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.StoredDataFindings;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** Holds what is stored against the register, for the checks of promises. It counts, and opens nothing. */
@ApplicationScoped
public class StoredLooks {

    private StoredData stored;
    private StoredDataFindings findings;
    private CurrentRegister register;
    private Clock clock;

    protected StoredLooks() {} // for CDI

    @Inject
    public StoredLooks(StoredData stored, StoredDataFindings findings, CurrentRegister register, Clock clock) {
        this.stored = stored;
        this.findings = findings;
        this.register = register;
        this.clock = clock;
    }

    /** Looks at people, of whom the data of a category are in question. */
    Checked at(FindingRule rule, Instant now) {
        var wrong = findings.findings(register.now(), LocalDate.ofInstant(now, clock.getZone())).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
        var offending = wrong.stream().mapToLong(Finding::count).sum();
        var named = wrong.stream().map(StoredLooks::offence).toList();
        return Checked.of(Math.max(stored.size(), offending), offending, named, "no-data");
    }

    private static Offence offence(Finding finding) {
        return new Offence(
                Offence.Kind.PEOPLE,
                finding.key(),
                finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
