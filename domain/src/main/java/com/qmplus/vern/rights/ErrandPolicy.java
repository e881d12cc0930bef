package com.qmplus.vern.rights;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.HeldDatum;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each system has to do because of what was decided (GDPR art. 12(3), 16, 17; R2.5): one errand for each system and kind. A
 * datum that goes is not corrected first. What is restricted does not wait for the answer, see {@link SystemRestrictions}.
 */
public final class ErrandPolicy {

    private static final String UNKNOWN = "unknown";

    /**
     * @param findings of each system that was searched
     * @param decided of each claim that stands
     * @param rewordings what data are to say, or what is put beside them
     */
    public record Facts(
            Map<String, List<Finding>> findings,
            Collection<? extends List<? extends Ruled>> decided,
            Rewordings rewordings) {}

    /** What one system is told. */
    public record Order(String system, ErrandKind kind, List<ErrandItem> items) {

        public Order {
            items = List.copyOf(items);
        }

        /** @param reached the systems that a machine reaches */
        public Errand errand(RequestId request, Set<String> reached, Instant now) {
            return reached.contains(system) && saysAll()
                    ? Errand.byMachine(request, system, kind, fields(), now)
                    : Errand.byHand(request, system, kind, fields(), now);
        }

        /** Whoever corrects, or puts a statement beside a datum, knows what it is to say. */
        private boolean saysAll() {
            return switch (kind) {
                case CORRECT, ANNOTATE -> items.stream().allMatch(item -> item.to() != null);
                case ERASE, RESTRICT, RELEASE -> true;
            };
        }

        private List<FieldKey> fields() {
            return items.stream().map(item -> new FieldKey(item.held().field())).toList();
        }
    }

    private record Verdict(ErrandKind kind, String article) {

        /** What takes more away comes first. */
        private static final Comparator<Verdict> STRONGEST =
                Comparator.comparing(verdict -> List.of(ErrandKind.ANNOTATE, ErrandKind.CORRECT, ErrandKind.ERASE)
                        .indexOf(verdict.kind()));
    }

    private ErrandPolicy() {}

    /** In the order of the systems and of the kinds. */
    public static List<Order> of(Facts facts) {
        var verdicts = verdicts(facts.decided());
        var orders = new ArrayList<Order>();
        new TreeMap<>(facts.findings()).forEach((system, findings) -> {
            var kinds = new TreeMap<ErrandKind, List<ErrandItem>>();
            for (var finding : findings) {
                var verdict = verdicts.get(finding.id());
                if (verdict != null)
                    kinds.computeIfAbsent(verdict.kind(), none -> new ArrayList<>())
                            .add(item(finding, verdict, facts.rewordings()));
            }
            kinds.forEach((kind, items) -> orders.add(new Order(system, kind, items)));
        });
        return orders;
    }

    /** What came back of what was erased there, by the rules by which it was: decided once, it is decided (R7.4). */
    public static Order again(String system, Collection<Finding> returned) {
        return new Order(
                system,
                ErrandKind.ERASE,
                returned.stream()
                        .map(finding -> new ErrandItem(
                                held(finding),
                                Objects.requireNonNull(finding.returned()).rule(),
                                null))
                        .toList());
    }

    private static ErrandItem item(Finding finding, Verdict verdict, Rewordings rewordings) {
        return new ErrandItem(held(finding), verdict.article(), rewordings.of(finding.id(), verdict.kind()));
    }

    static HeldDatum held(Finding finding) {
        return new HeldDatum(
                finding.field().value(),
                finding.value(),
                finding.system(),
                Objects.requireNonNullElse(finding.source(), UNKNOWN),
                finding.collected(),
                finding.whose());
    }

    private static Map<ItemId, Verdict> verdicts(Collection<? extends List<? extends Ruled>> decided) {
        var verdicts = new HashMap<ItemId, Verdict>();
        for (var claim : decided) {
            var results = DatumResult.of(claim);
            for (var use : claim) {
                var kind = kind(use.ruling(), Objects.requireNonNull(results.get(use.item())));
                if (kind != null) verdicts.merge(use.item(), new Verdict(kind, use.article()), ErrandPolicy::stronger);
            }
        }
        return verdicts;
    }

    private static Verdict stronger(Verdict one, Verdict other) {
        return Verdict.STRONGEST.compare(one, other) >= 0 ? one : other;
    }

    /** It is erased only where no purpose keeps it (R7.1). */
    private static @Nullable ErrandKind kind(Ruling ruling, DatumResult result) {
        return switch (ruling) {
            case Ruling.Correct() -> ErrandKind.CORRECT;
            case Ruling.Annotate() -> ErrandKind.ANNOTATE;
            case Ruling.Erase erase -> goes(result) ? ErrandKind.ERASE : null;
            case Ruling.Anonymise anonymise -> goes(result) ? ErrandKind.ERASE : null;
            default -> null;
        };
    }

    private static boolean goes(DatumResult result) {
        return result instanceof DatumResult.Erased || result instanceof DatumResult.Anonymised;
    }
}
