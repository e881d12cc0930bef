package com.qmplus.vern.rights;

import com.qmplus.vern.people.Extent;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other systems are told to restrict, from the day on which it applies, and to let go again: only what nothing else restricts
 * (GDPR art. 18; R2.4). Systems do not know what their data are used for: a machine is told to restrict a datum when no purpose that
 * it serves there may use it; an employee sees to it that one purpose alone does not.
 *
 * @param fresh what is to be told now
 * @param lifted what was told before, and is no longer so
 */
public record SystemRestrictions(List<Order> fresh, List<Lifted> lifted) {

    /**
     * @param findings of each system that the case has searched
     * @param restricted by the case, now
     * @param standing whatever restricts the person's data now, and whatever use of them has ended
     * @param former whatever restricts the data of whom the case seemed to be about before: none of the case's, and not free either
     * @param told what systems were told in the case before
     * @param theirs the purposes that use the person's data
     */
    public record Facts(
            Map<String, List<Finding>> findings,
            Collection<Extent> restricted,
            Collection<Extent> standing,
            Collection<Extent> former,
            List<Errand> told,
            Collection<Purpose> theirs,
            Register register) {}

    /** @param purpose the one use that is restricted; null: whatever it is used for */
    public record Order(String system, @Nullable PurposeKey purpose, List<ErrandItem> items) {

        public Errand errand(RequestId request, Set<String> reached, Instant now) {
            return SystemRestrictions.errand(
                    request, system, ErrandKind.RESTRICT, purpose, fields(), reached.contains(system), now);
        }

        private List<FieldKey> fields() {
            return items.stream().map(item -> new FieldKey(item.held().field())).toList();
        }
    }

    /**
     * @param letGo what the errand restricts no longer; all of it where it has yet to be done
     * @param released what the system is told of that: it may have done it, and still holds it
     */
    public record Lifted(Errand errand, Set<FieldKey> letGo, Set<FieldKey> released) {

        /** @param of the field of each datum */
        public Errand release(RequestId request, Collection<FieldKey> of, Instant now) {
            return SystemRestrictions.errand(
                    request, errand.system(), ErrandKind.RELEASE, errand.purpose(), of, errand.by() == null, now);
        }
    }

    private static Errand errand(
            RequestId request,
            String system,
            ErrandKind kind,
            @Nullable PurposeKey purpose,
            Collection<FieldKey> of,
            boolean reached,
            Instant now) {
        if (purpose != null) return Errand.forOneUse(request, system, kind, purpose, of, now);
        return reached
                ? Errand.byMachine(request, system, kind, of, now)
                : Errand.byHand(request, system, kind, of, now);
    }

    /** A use of one field that a system restricts; of none: every use. */
    private record Unit(FieldKey field, @Nullable PurposeKey purpose) {

        boolean isAmong(Set<Unit> others) {
            return others.contains(this) || others.contains(new Unit(field, null));
        }
    }

    public static SystemRestrictions of(Facts facts) {
        var all = new SystemRestrictions(new ArrayList<>(), new ArrayList<>());
        for (var errand : facts.told()) all.lift(errand, facts);
        new TreeMap<>(facts.findings()).forEach((system, findings) -> {
            if (!system.equals(SystemKey.VERN.value())) all.restrict(system, findings, facts);
        });
        return all;
    }

    /** Something of the errand is restricted because of it. */
    public static boolean restricts(Errand errand) {
        return !errand.inForce().isEmpty();
    }

    public boolean isNothing() {
        return fresh.isEmpty() && lifted.isEmpty();
    }

    private void lift(Errand errand, Facts facts) {
        var system = new SystemKey(errand.system());
        var erased = erased(errand.system(), facts.told());
        var over = errand.inForce().stream()
                .filter(field -> erased.contains(field)
                        || !new Unit(field, errand.purpose()).isAmong(units(system, field, facts.standing(), facts)))
                .collect(Collectors.toSet());
        if (over.isEmpty()) return;
        var free = over.stream()
                .filter(field -> errand.mayBeDone()
                        && !erased.contains(field)
                        && !new Unit(field, errand.purpose()).isAmong(units(system, field, facts.former(), facts)))
                .collect(Collectors.toSet());
        lifted.add(new Lifted(errand, errand.isOpen() ? Set.copyOf(errand.inForce()) : over, free));
    }

    /** What a system was told to erase, and has: nothing of it is let go. */
    private static Set<FieldKey> erased(String system, Collection<Errand> told) {
        return told.stream()
                .filter(errand -> errand.kind() == ErrandKind.ERASE && errand.state() == ErrandState.DONE)
                .filter(errand -> errand.system().equals(system))
                .flatMap(errand -> errand.fields().stream())
                .collect(Collectors.toSet());
    }

    private void restrict(String system, List<Finding> findings, Facts facts) {
        var erased = erased(system, facts.told());
        var told = facts.told().stream()
                .filter(errand -> errand.system().equals(system) && !isOvertaken(errand))
                .flatMap(errand -> errand.inForce().stream().map(field -> new Unit(field, errand.purpose())))
                .collect(Collectors.toSet());
        var items = new LinkedHashMap<Optional<PurposeKey>, List<ErrandItem>>();
        for (var finding : findings) {
            if (erased.contains(finding.field())) continue;
            for (var unit : units(finding.place(), finding.field(), facts.restricted(), facts))
                if (!unit.isAmong(told))
                    items.computeIfAbsent(Optional.ofNullable(unit.purpose()), none -> new ArrayList<>())
                            .add(new ErrandItem(ErrandPolicy.held(finding), ErrandKind.RESTRICT.article(), null));
        }
        items.forEach((purpose, these) -> fresh.add(new Order(system, purpose.orElse(null), List.copyOf(these))));
    }

    private boolean isOvertaken(Errand errand) {
        return errand.isOpen() && lifted.stream().anyMatch(one -> one.errand() == errand);
    }

    private static Set<Unit> units(SystemKey system, FieldKey field, Collection<Extent> extents, Facts facts) {
        var meant = extents.stream()
                .filter(extent -> extent.includes(field, system))
                .map(Extent::purpose)
                .collect(Collectors.toCollection(HashSet::new));
        if (meant.contains(null)) return Set.of(new Unit(field, null));
        var uses = uses(system, field, facts);
        var restricted = uses.stream().map(Purpose::key).filter(meant::contains).collect(Collectors.toSet());
        var isWhole = uses.stream().allMatch(use -> meant.contains(use.key()) || !needsItFree(use));
        if (isWhole && !restricted.isEmpty()) return Set.of(new Unit(field, null));
        return restricted.stream().map(purpose -> new Unit(field, purpose)).collect(Collectors.toSet());
    }

    /** The purposes that use the field there for this person; of a system of which the register tells none, all that use it anywhere. */
    private static List<Purpose> uses(SystemKey system, FieldKey field, Facts facts) {
        var category = facts.register().findField(field).map(known -> known.category());
        var all = facts.theirs().stream()
                .filter(purpose -> category.filter(purpose::needs).isPresent())
                .toList();
        var there =
                all.stream().filter(purpose -> runsIn(system, purpose, facts)).toList();
        return there.isEmpty() ? all : there;
    }

    private static boolean runsIn(SystemKey system, Purpose purpose, Facts facts) {
        return facts.register().activities().stream()
                .filter(activity -> activity.key().equals(purpose.activity()))
                .anyMatch(activity -> activity.systems().contains(system));
    }

    /** What restricting leaves as it is (GDPR art. 18(2)) needs it no more than marketing, which is stopped on its own. */
    private static boolean needsItFree(Purpose purpose) {
        return !purpose.servesLegalClaims()
                && !purpose.servesRights()
                && !purpose.oversight()
                && !purpose.servesDirectMarketing();
    }
}
