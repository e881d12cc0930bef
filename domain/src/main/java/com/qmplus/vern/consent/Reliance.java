package com.qmplus.vern.consent;

import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a person's relations of a day bring, and on which ground (GDPR art. 6(1)). */
public record Reliance(Register register, List<RelationView> relations, LocalDate today) {

    /** What can be objected to (GDPR art. 21(1)). */
    public static final Set<LawfulBasis> OBJECTIONABLE =
            Set.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.LEGITIMATE_INTEREST);

    public Reliance {
        relations = List.copyOf(relations);
    }

    /** The purposes that use this person's data on one of these grounds today. */
    public List<Purpose> purposesOn(Collection<LawfulBasis> bases) {
        return relations.stream()
                .filter(relation -> relation.holdsOn(today))
                .flatMap(relation -> register.purposesOf(relation.kind(), today).stream()
                        .filter(purpose ->
                                basis(purpose, relation).filter(bases::contains).isPresent()))
                .distinct()
                .toList();
    }

    /** What an objection concerns: neither marketing, which is stopped outright, nor claims, for which nothing is weighed. */
    public List<Purpose> objectionable() {
        return purposesOn(OBJECTIONABLE).stream()
                .filter(purpose -> !purpose.servesDirectMarketing() && !purpose.servesLegalClaims())
                .toList();
    }

    public List<Purpose> onConsent() {
        return purposesOn(Set.of(LawfulBasis.CONSENT));
    }

    /** All that use this person's data today. */
    public List<Purpose> purposes() {
        return purposesOn(EnumSet.allOf(LawfulBasis.class));
    }

    /** The relation by which the purpose may use their data today; the first of several. */
    public Optional<RelationView> bringing(Purpose purpose) {
        return relations.stream()
                .filter(relation -> relation.holdsOn(today))
                .filter(relation -> register.purposesOf(relation.kind(), today).contains(purpose))
                .findFirst();
    }

    /** They have consented anew after that day. */
    boolean isConsentedAfter(LocalDate day, Purpose purpose) {
        return relations.stream()
                .filter(relation -> relation.holdsOn(today) && relation.from().isAfter(day))
                .anyMatch(relation ->
                        register.relationKind(relation.kind()).purposes().contains(purpose.key())
                                && basis(purpose, relation)
                                        .filter(LawfulBasis.CONSENT::equals)
                                        .isPresent());
    }

    Optional<LawfulBasis> basis(Purpose purpose, RelationView relation) {
        return purpose.basisFor(register.relationKind(relation.kind()).personCategory())
                .map(BasisFor::basis);
    }
}
