package com.qmplus.vern.rights;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.Ruling.Keep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of each claim, for the person: each is decided for itself, the answer is one. What is decided alike stands together;
 * an erasure is told datum by datum: erased, anonymised, or kept until a day because of an article (R §2.3).
 */
final class ClaimParts {

    private final AnswerMaterial material;
    private final Map<ItemId, Finding> findings;

    ClaimParts(AnswerMaterial material) {
        this.material = material;
        this.findings =
                material.findings().stream().collect(Collectors.toMap(Finding::id, one -> one, (one, same) -> one));
    }

    List<ClaimPart> told() {
        return material.request().claims().open().stream()
                .map(claim -> new ClaimPart(claim.right(), outcomes(claim)))
                .toList();
    }

    /** What the claim does not touch goes without saying, unless it touches nothing: then that, and why, is the answer. */
    private List<OutcomePart> outcomes(Claim claim) {
        var decisions = material.decisions(claim).toList();
        var told = decisions.stream().filter(one -> isTold(claim, one.ruling())).toList();
        boolean untouched = decisions.stream().allMatch(one -> one.ruling() instanceof Ruling.Untouched);
        return together((untouched ? decisions : told).stream(), untouched || claim.isOf(Right.ERASURE));
    }

    private List<OutcomePart> together(Stream<Decision> decisions, boolean byDatum) {
        var together = new LinkedHashMap<Alike, TreeSet<String>>();
        (byDatum ? byDatum(decisions) : decisions.map(ClaimParts::alike))
                .sorted(Comparator.comparing(Told::outcome))
                .forEach(one -> together.computeIfAbsent(one.alike(), unseen -> new TreeSet<>())
                        .add(name(one.item())));
        return together.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The copy speaks for itself where access is claimed. */
    private static boolean isTold(Claim claim, Ruling ruling) {
        return !(ruling instanceof Ruling.Untouched) && !(ruling instanceof Ruling.Copy && claim.isOf(Right.ACCESS));
    }

    private record Told(Alike alike, ItemId item) {
        String outcome() {
            return alike.ruling().key();
        }
    }

    private record Alike(
            Ruling ruling,
            String article,
            Reason reason,
            @Nullable PurposeKey purpose) {}

    private static Told alike(Decision decision) {
        return new Told(
                new Alike(decision.ruling(), decision.article(), decision.reason(), decision.purpose()),
                decision.item());
    }

    /** Several purposes: what keeps it longest decides for the datum (R7.1). */
    private static Stream<Told> byDatum(Stream<Decision> decisions) {
        return decisions
                .collect(Collectors.groupingBy(Decision::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(uses -> uses.stream()
                        .max(Comparator.comparing(ClaimParts::kept))
                        .orElseThrow())
                .map(one -> new Told(new Alike(one.ruling(), one.article(), one.reason(), null), one.item()));
    }

    /** The last day on which it is still there; what is only erased or anonymised is gone today. */
    private static LocalDate kept(Decision decision) {
        return switch (decision.ruling()) {
            case Keep(var until) -> until == null ? LocalDate.MAX : until;
            case Ruling.Erase erase -> LocalDate.MIN;
            case Ruling.Anonymise anonymise -> LocalDate.MIN.plusDays(1);
            default -> LocalDate.MAX;
        };
    }

    private OutcomePart part(Alike alike, Collection<String> things) {
        var purpose = alike.purpose();
        return new OutcomePart(
                alike.ruling().key(),
                alike.article(),
                alike.reason(),
                alike.ruling() instanceof Keep(var until) ? until : null,
                purpose == null ? null : name(purpose),
                List.copyOf(things));
    }

    private String name(PurposeKey key) {
        return material.register()
                .findPurpose(key)
                .map(Purpose::name)
                .map(material::say)
                .orElse(key.value());
    }

    private String name(ItemId item) {
        var finding = Objects.requireNonNull(findings.get(item), "a decision is about something that was found");
        return material.register()
                .findField(finding.field())
                .map(Field::name)
                .map(material::say)
                .orElse(finding.field().value());
    }
}
