package com.qmplus.vern.rights;

import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.StorageTime;
import com.qmplus.vern.register.BasisFor;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RetentionAction;
import com.qmplus.vern.register.RetentionRule;
import com.qmplus.vern.register.RetentionTrigger;
import com.qmplus.vern.register.Source;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.Relations.Nearness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads off register × relations × data what each datum is used for: by the relations of today; beside them, by those of old
 * whose storage time still runs; and where there is neither, by what such data are held for at all. A purpose uses a datum where
 * it is at work: in the systems of its activity, if it is at work in that system at all.
 */
public final class DatumUses {

    private final Register register;
    private final Relations relations;
    private final StorageTime storage;
    private final List<RelationView> history;
    private final LocalDate today;
    private final Map<Place, List<Serving>> served = new HashMap<>();

    private DatumUses(HeldData held) {
        register = held.register();
        today = held.today();
        relations = Relations.of(held.person(), register, today);
        storage = held.storageTime();
        history = held.relations();
    }

    /** In the order of the findings. */
    public static List<DatumUse> of(HeldData held) {
        var uses = new DatumUses(held);
        return held.findings().stream().flatMap(uses::of).toList();
    }

    /** What is used alike: a field in a system. */
    private record Place(FieldKey field, String system) {}

    /** A purpose that uses the field, on one ground. */
    private record Serving(
            Purpose purpose,
            @Nullable LawfulBasis basis,
            @Nullable RetentionRule rule,
            PurposeTraits traits,
            Nearness nearness) {}

    private Stream<DatumUse> of(Finding finding) {
        var place = new Place(finding.field(), finding.system());
        var uses = served.computeIfAbsent(place, this::serving).stream()
                .map(serving -> use(finding, serving))
                .filter(use -> use.serving().nearness() != Nearness.PAST
                        || use.use().need().isStill())
                .toList();
        if (uses.stream().anyMatch(use -> use.serving().nearness() == Nearness.TODAY)) {
            return uses.stream()
                    .filter(use -> use.serving().nearness() == Nearness.TODAY
                            || use.use().need().end() != null)
                    .map(Used::use);
        }
        return uses.isEmpty() ? Stream.of(unserved(finding)) : uses.stream().map(Used::use);
    }

    private record Used(Serving serving, DatumUse use) {}

    private Used use(Finding finding, Serving serving) {
        return new Used(
                serving,
                new DatumUse(
                        finding.id(),
                        finding.field(),
                        serving.purpose().key(),
                        serving.basis(),
                        serving.traits(),
                        isProvided(finding),
                        need(serving, finding.collected())));
    }

    private DatumUse unserved(Finding finding) {
        return new DatumUse(
                finding.id(), finding.field(), null, null, PurposeTraits.PLAIN, isProvided(finding), new Need.Over());
    }

    private boolean isProvided(Finding finding) {
        var source = Objects.requireNonNullElse(finding.source(), "");
        return register.findSource(source).filter(Source::fromThePerson).isPresent();
    }

    private List<Serving> serving(Place place) {
        var field = register.findField(place.field()).orElse(null);
        if (field == null) return List.of();
        var there = serving(field, isAtWorkIn(place.system()));
        return there.isEmpty() ? serving(field, purpose -> true) : there;
    }

    private List<Serving> serving(Field field, Predicate<Purpose> where) {
        var servings = new ArrayList<Serving>();
        for (var nearness : Nearness.values()) {
            if (nearness == Nearness.ANY && !servings.isEmpty()) break;
            relations.purposesOf(field.key(), nearness).stream()
                    .filter(where)
                    .filter(purpose ->
                            servings.stream().noneMatch(known -> known.purpose().equals(purpose)))
                    .toList()
                    .forEach(purpose -> servings.addAll(servings(purpose, field, nearness)));
        }
        return servings;
    }

    private Predicate<Purpose> isAtWorkIn(String system) {
        var key = new SystemKey(system);
        return purpose -> register.activity(purpose.activity()).systems().contains(key);
    }

    private List<Serving> servings(Purpose purpose, Field field, Nearness nearness) {
        var rule = register.rule(purpose.key(), field.category())
                .filter(known -> known.valid().covers(today))
                .orElse(null);
        var traits = new PurposeTraits(
                purpose.servesDirectMarketing(),
                purpose.servesLegalClaims(),
                purpose.automatedDecision() != null,
                rule != null && rule.action() == RetentionAction.ANONYMISE);
        var bases = relations.basesOf(purpose).stream()
                .map(BasisFor::basis)
                .distinct()
                .map(basis -> new Serving(purpose, basis, rule, traits, nearness))
                .toList();
        return bases.isEmpty() ? List.of(new Serving(purpose, null, rule, traits, nearness)) : bases;
    }

    /**
     * A purpose without a rule can keep nothing (R7.1), nor one whose consent is gone, but for the time that the register gives
     * for withdrawing it (art. 7(3), 17(1)(b)).
     */
    private Need need(Serving serving, @Nullable Instant collected) {
        var rule = serving.rule();
        if (rule == null || isOfConsentGone(serving, rule)) return new Need.Over();
        var end = storage.end(rule, collected);
        if (end == null && serving.nearness() == Nearness.PAST) end = afterRelation(rule);
        if (end != null) return end.isBefore(today) ? new Need.Over() : new Need.Still(end);
        var mayBeOver = serving.nearness() == Nearness.ANY && serving.basis() != LawfulBasis.LEGAL_DUTY;
        return mayBeOver ? new Need.Over() : new Need.Still(null);
    }

    private static boolean isOfConsentGone(Serving serving, RetentionRule rule) {
        return serving.basis() == LawfulBasis.CONSENT
                && serving.nearness() != Nearness.TODAY
                && rule.trigger() != RetentionTrigger.CONSENT_WITHDRAWN;
    }

    /** The last contact, the closing of a case and the withdrawal are taken to be no later than the end of the relation. */
    private @Nullable LocalDate afterRelation(RetentionRule rule) {
        return history.stream()
                .filter(relation ->
                        register.relationKind(relation.kind()).purposes().contains(rule.purpose()))
                .flatMap(relation -> Optional.ofNullable(relation.until()).stream())
                .max(Comparator.naturalOrder())
                .map(gone -> gone.plus(rule.period()))
                .orElse(null);
    }
}
