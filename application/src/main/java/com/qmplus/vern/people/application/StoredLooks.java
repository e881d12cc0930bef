package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Standing;
import com.qmplus.vern.people.StoredData;
import com.qmplus.vern.people.StoredField;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.register.application.StoredDataFindings;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Holds what is stored against the register, for the checks of promises. It opens nothing, and counts only whose data are in question:
 * whoever has nothing wrong is looked at with all others who stand alike.
 */
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

    /** Looks at categories of data; one that is in question names how many people it is held of. */
    Checked at(FindingRule rule, Instant now) {
        var whole = register.now();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var wrong = findings.findings(whole, today).stream()
                .filter(finding -> finding.rule() == rule)
                .map(StoredLooks::offence)
                .toList();
        var fields = stored.fields();
        if (wrong.isEmpty() && isStillToNote(fields)) return new Checked.CannotTell("not-noted");
        return Checked.of(Math.max(categories(fields, whole), wrong.size()), wrong, "no-data");
    }

    /** Of data that were there before it was noted how people stand nothing can be said until it is. */
    private static boolean isStillToNote(List<StoredField> fields) {
        return fields.stream().anyMatch(field -> field.standing().equals(Standing.NOT_NOTED));
    }

    private static long categories(List<StoredField> fields, Register register) {
        return fields.stream()
                .flatMap(each -> register.findField(each.field()).stream())
                .map(Field::category)
                .distinct()
                .count();
    }

    private static Offence offence(Finding finding) {
        return new Offence(
                Offence.Kind.PEOPLE,
                finding.key(),
                finding.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                finding.count());
    }
}
