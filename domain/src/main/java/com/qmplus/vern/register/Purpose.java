package com.qmplus.vern.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why data are processed (GDPR art. 5(1)(b)): on which ground for whom, which categories it needs, who receives them.
 * The roles may state it when they open a person, and see the categories it needs; under {@code oversight} they see all.
 * A purpose without roles is no reason to look.
 *
 * @param dpv the same in the words of the Data Privacy Vocabulary, by its address; none where it has no word for it
 * @param national what came with it from the national register and has no place among the rest; none: it was written here
 */
public record Purpose(
        PurposeKey key,
        Text name,
        Text description,
        String activity,
        List<BasisFor> bases,
        List<CategoryKey> categories,
        List<String> recipients,
        List<String> roles,
        boolean oversight,
        @Nullable AutomatedDecision automatedDecision,
        @Nullable String dpv,
        @Nullable List<NationalLine> national,
        Validity valid,
        boolean confirm)
        implements Element {

    private static final List<String> MARKETING = List.of("Marketing", "Advertising");

    public Purpose {
        bases = Lists.copy(bases);
        categories = Lists.copy(categories);
        recipients = Lists.copy(recipients);
        roles = Lists.copy(roles);
        national = national == null || national.isEmpty() ? null : List.copyOf(national);
        valid = Lists.orAlways(valid);
    }

    public Optional<BasisFor> basisFor(String personCategory) {
        return bases.stream()
                .filter(basis -> basis.personCategory().equals(personCategory))
                .findFirst();
    }

    public boolean needs(CategoryKey category) {
        return categories.contains(category);
    }

    public boolean mayBeStatedBy(String role) {
        return roles.contains(role);
    }

    /** By its word in the Data Privacy Vocabulary: direct marketing, or advertising (GDPR art. 21(2)). */
    public boolean servesDirectMarketing() {
        return dpv != null && MARKETING.stream().anyMatch(dpv::endsWith);
    }

    /** By its word in the Data Privacy Vocabulary: that claims are settled (GDPR art. 17(3)(e)). */
    public boolean servesLegalClaims() {
        return dpv != null && dpv.endsWith("#DisputeManagement");
    }

    /** By its word in the Data Privacy Vocabulary: that people's rights are seen to (GDPR chapter III). */
    public boolean servesRights() {
        return dpv != null && dpv.endsWith("#RightsFulfilment");
    }

    public Purpose withBases(List<BasisFor> otherBases) {
        return copy(otherBases, national, valid);
    }

    public Purpose withNational(@Nullable List<NationalLine> otherLines) {
        return copy(bases, otherLines, valid);
    }

    public Purpose withValid(Validity otherValid) {
        return copy(bases, national, otherValid);
    }

    private Purpose copy(List<BasisFor> b, @Nullable List<NationalLine> n, Validity v) {
        return new Purpose(
                key,
                name,
                description,
                activity,
                b,
                categories,
                recipients,
                roles,
                oversight,
                automatedDecision,
                dpv,
                n,
                v,
                confirm);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
