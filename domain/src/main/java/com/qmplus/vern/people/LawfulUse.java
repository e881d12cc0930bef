package com.qmplus.vern.people;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** The uses that are left of restricted data, beside storing them (GDPR art. 18(2)); read off the register. */
public enum LawfulUse {
    /** The person has agreed since: a consent from before does not speak of restricted data. */
    CONSENT,
    /** Claims are established, exercised or defended. */
    LEGAL_CLAIMS,
    /** The person's own rights are seen to, this one among them. */
    RIGHTS,
    /** Somebody makes sure that the rules are kept, and shows it (art. 5(2), 39(1)(b)). */
    OVERSIGHT,
    /** What is contested is verified: that is what the time of art. 18(1)(a) is for. */
    VERIFICATION;

    /**
     * By which of them the purpose may use what is restricted so.
     *
     * @param relations of the person
     */
    static Optional<LawfulUse> of(
            Purpose purpose, RestrictionOrder order, Collection<RelationView> relations, Register register) {
        if (purpose.servesLegalClaims()) return Optional.of(LEGAL_CLAIMS);
        if (purpose.servesRights()) return Optional.of(RIGHTS);
        if (purpose.oversight()) return Optional.of(OVERSIGHT);
        if (purpose.key().equals(PurposeKey.ACCURACY) && order.ground() == RestrictionGround.ACCURACY_CONTESTED)
            return Optional.of(VERIFICATION);
        return relations.stream().anyMatch(relation -> isLaterConsent(purpose, relation, order.since(), register))
                ? Optional.of(CONSENT)
                : Optional.empty();
    }

    private static boolean isLaterConsent(
            Purpose purpose, RelationView relation, LocalDate restricted, Register register) {
        var kind = register.relationKind(relation.kind());
        return relation.from().isAfter(restricted)
                && !relation.neverHeld()
                && kind.purposes().contains(purpose.key())
                && purpose.basisFor(kind.personCategory())
                        .filter(basis -> basis.basis() == LawfulBasis.CONSENT)
                        .isPresent();
    }
}
