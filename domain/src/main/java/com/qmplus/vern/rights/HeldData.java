package com.qmplus.vern.rights;

import com.qmplus.vern.people.LastContact;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of somebody, beside the register that says why: what a claim is ruled on.
 *
 * @param person the file of the person, unless it is nobody we know
 */
public record HeldData(
        Register register, @Nullable PersonFile person, List<Finding> findings, LocalDate today, ZoneId zone) {

    public HeldData {
        findings = List.copyOf(findings);
    }

    /** Those that hold, and those that have held. */
    List<RelationView> relations() {
        return person == null ? List.of() : person.relations();
    }

    StorageTime storageTime() {
        var signs = findings.stream()
                .map(finding -> new LastContact.Sign(finding.field(), finding.value(), finding.collected()))
                .toList();
        return new StorageTime(register, relations(), LastContact.among(signs, register, zone), zone);
    }
}
