package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody whom we do not know yet can say that a claim is about: kinds of data; or, where a right is about purposes, those
 * that can have that right at all. Read off the register, in the words of the published notice.
 */
@ApplicationScoped
public class ScopeOffers {

    static final String EVERYTHING = "everything";
    private static final String FIELD = "about";

    private CurrentRegister register;

    protected ScopeOffers() {} // for CDI

    @Inject
    public ScopeOffers(CurrentRegister register) {
        this.register = register;
    }

    List<ScopeOffer> of(Right right) {
        var current = register.now();
        return switch (right) {
            case OBJECTION -> purposes(current, LawfulBasis.PUBLIC_TASK, LawfulBasis.LEGITIMATE_INTEREST);
            case WITHDRAWAL -> purposes(current, LawfulBasis.CONSENT);
            case OBJECTION_TO_MARKETING, HUMAN_REVIEW -> List.of();
            case ACCESS, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY -> categories(current);
        };
    }

    /** @throws InvalidField where both everything and something is ticked: nobody can tell which of them is meant */
    ClaimScope chosen(Right right, Set<String> keys) {
        var named =
                of(right).stream().filter(offer -> keys.contains(offer.key())).toList();
        if (keys.contains(EVERYTHING) && !named.isEmpty()) throw new InvalidField(FIELD, "both");
        return named.stream().map(ScopeOffer::scope).reduce(ClaimScope::and).orElse(ClaimScope.EVERYTHING);
    }

    /** All purposes that a claim can be about, whichever right it claims. */
    List<ScopeOffer> purposes() {
        return forPeople(register.now()).map(ScopeOffers::offer).toList();
    }

    /** All categories of data that a claim can be about. */
    List<ScopeOffer> data() {
        return categories(register.now());
    }

    /**
     * @param place of the scope in what was sent
     * @throws InvalidField where there is no such purpose or category, or a right is never about only some; or where a consent, which is
     *     to a purpose (GDPR art. 4(11), 7(3)), would be withdrawn for data
     */
    ClaimScope named(HandedClaim claim, String place) {
        if (claim.purposes().isEmpty() && claim.data().isEmpty()) return ClaimScope.EVERYTHING;
        if (of(claim.right()).isEmpty()) throw new InvalidField(place, "wholeOnly");
        if (claim.right() == Right.WITHDRAWAL && !claim.data().isEmpty())
            throw new InvalidField(place + "/data", "purposesOnly");
        var purposes = known(purposes(), claim.purposes(), place + "/purposes/");
        var data = known(data(), claim.data(), place + "/data/");
        return Stream.concat(purposes.stream(), data.stream())
                .map(ScopeOffer::scope)
                .reduce(ClaimScope::and)
                .orElse(ClaimScope.EVERYTHING);
    }

    private static List<ScopeOffer> known(List<ScopeOffer> offers, List<String> keys, String place) {
        return IntStream.range(0, keys.size())
                .mapToObj(at -> offers.stream()
                        .filter(offer -> offer.key().equals(keys.get(at)))
                        .findFirst()
                        .orElseThrow(() -> new InvalidField(place + at, "unknown")))
                .toList();
    }

    private static List<ScopeOffer> purposes(Register register, LawfulBasis... bases) {
        var wanted = Set.of(bases);
        return forPeople(register)
                .filter(purpose -> purpose.bases().stream().anyMatch(each -> wanted.contains(each.basis())))
                .map(ScopeOffers::offer)
                .toList();
    }

    private static ScopeOffer offer(Purpose purpose) {
        return new ScopeOffer(purpose.key().value(), purpose.name(), ClaimScope.ofPurposes(purpose.key()), "");
    }

    private static List<ScopeOffer> categories(Register register) {
        var needed = forPeople(register)
                .map(Purpose::categories)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return register.categories().stream()
                .filter(category -> needed.contains(category.key()))
                .map(category -> offer(category, register))
                .filter(offer -> !offer.scope().isEverything())
                .toList();
    }

    private static ScopeOffer offer(DataCategory category, Register register) {
        var fields = new ClaimScope(Set.of(), ClaimScope.fieldsOf(category, register), Set.of());
        return new ScopeOffer(category.key().value(), category.name(), fields, "");
    }

    /** What comes with a relation to us; what every system needs to be safe and accounted for is not for a person to choose among. */
    private static Stream<Purpose> forPeople(Register register) {
        var withRelations = register.relationKinds().stream()
                .map(RelationKind::purposes)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return register.purposes().stream()
                .filter(purpose -> !purpose.oversight() && !purpose.key().equals(PurposeKey.SECURITY))
                .filter(purpose -> withRelations.contains(purpose.key()));
    }
}
