package com.qmplus.vern.people;

import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;

/**
 * When nothing is left of a person but that there was one: they go, and with their key whatever any copy still holds under it. Whoever
 * is still tied to us by a relation with a use that they have not closed themselves stays, and so does who is held (GDPR art. 17; R7.3).
 */
public final class RemovalPolicy {

    private RemovalPolicy() {}

    public static boolean mayGo(
            Person person, Restricted restricted, HeldBack held, Register register, LocalDate today) {
        return person.data().isEmpty()
                && held.isNothing()
                && person.relationViews().stream()
                        .filter(relation -> relation.mayEnd(today))
                        .noneMatch(relation -> stands(relation, restricted, register));
    }

    /** A duty of ours to keep something ties nobody to us of whom there is nothing to keep. */
    private static boolean stands(RelationView relation, Restricted restricted, Register register) {
        var kind = register.relationKind(relation.kind());
        return kind.purposes().stream()
                .map(register::purpose)
                .filter(purpose -> purpose.basisFor(kind.personCategory())
                        .filter(basis -> basis.basis() != LawfulBasis.LEGAL_DUTY)
                        .isPresent())
                .anyMatch(purpose -> restricted.closing(purpose).isEmpty());
    }
}
