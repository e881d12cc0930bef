package com.qmplus.vern.people;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * The uses that are left of restricted data, beside storing them. The law names four (GDPR art. 18(2)): the person's consent, legal
 * claims, the rights of another natural or legal person, and an important public interest. The first two are read off the register;
 * the other two nobody can read off anything: somebody judges them for one disclosure, with a reason, and a second approves it.
 *
 * <p>Beside the four stand three without which the others could not be: whoever asked for the restriction has their own rights seen to,
 * what is contested is verified, and somebody can answer for all of it. Each goes no further than that.
 */
public enum LawfulUse {
    /** The person has agreed since: a consent from before does not speak of restricted data. */
    CONSENT,
    /** Claims are established, exercised or defended. */
    LEGAL_CLAIMS,
    /** It is necessary for the rights of another natural or legal person; judged each time. */
    ANOTHERS_RIGHTS,
    /** An important public interest of the Union or of a state of the EEA demands it; judged each time. */
    PUBLIC_INTEREST,
    /** The person's own rights are seen to, at their own request, this one among them (art. 12 to 22). */
    RIGHTS,
    /**
     * Somebody makes sure that the rules are kept, and shows it (art. 5(2), 39(1)(b)): of one person at a time, whom they come to from a
     * case or a finding, and traced. They find nobody who is restricted by a search, and read no name of them in a list.
     */
    OVERSIGHT,
    /** What is contested, and nothing else, is verified for accuracy: that is what the time of art. 18(1)(a) is for. */
    VERIFICATION;

    /** Nothing in the register says so: somebody has to judge it, and another to approve it. */
    public boolean isJudged() {
        return this == ANOTHERS_RIGHTS || this == PUBLIC_INTEREST;
    }

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
