package com.qmplus.vern.rights;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.rights.AccessAnswer.ChangePart;
import com.qmplus.vern.rights.AccessAnswer.ClaimPart;
import com.qmplus.vern.rights.AccessAnswer.OutcomePart;
import com.qmplus.vern.rights.Ruling.Keep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of each claim, for the person: each is decided for itself, the answer is one. What is decided alike stands together;
 * an erasure is told datum by datum: erased, anonymised, or kept until a day because of an article (R §2.3).
 */
final class ClaimParts {

    private static final FieldKey UNKNOWN = new FieldKey("unknown");

    private final AnswerMaterial material;
    private final Map<ItemId, Finding> findings;

    ClaimParts(AnswerMaterial material) {
        this.material = material;
        this.findings =
                material.findings().stream().collect(Collectors.toMap(Finding::id, one -> one, (one, same) -> one));
    }

    List<ClaimPart> told() {
        return material.request().claims().open().stream()
                .map(claim -> new ClaimPart(
                        claim.right(),
                        about(claim),
                        material.words().recipients().get(claim.id()),
                        outcomes(claim)))
                .toList();
    }

    List<ClaimOutcome> placed() {
        return material.request().claims().open().stream()
                .map(claim -> new ClaimOutcome(claim.right(), lines(claim)))
                .toList();
    }

    private List<ClaimOutcome.Line> lines(Claim claim) {
        var lines = new LinkedHashMap<ClaimOutcome.Verdict, ClaimOutcome.Places>();
        alike(claim).forEach((alike, items) -> {
            var places = lines.computeIfAbsent(alike.verdict(), first -> new ClaimOutcome.Places());
            items.stream()
                    .map(findings::get)
                    .filter(Objects::nonNull)
                    .forEach(finding -> places.add(finding, alike.until()));
        });
        return lines.entrySet().stream()
                .map(line ->
                        new ClaimOutcome.Line(line.getKey(), line.getValue().all()))
                .toList();
    }

    private List<String> about(Claim claim) {
        return claim.scope().names(material.register(), item -> field(item).orElse(UNKNOWN)).stream()
                .map(material::say)
                .toList();
    }

    private Optional<FieldKey> field(ItemId item) {
        return Optional.ofNullable(findings.get(item)).map(Finding::field);
    }

    /**
     * Of what nobody asked about there is nothing to tell; what the claim does not touch goes without saying, unless it touches
     * nothing: then that, and why, is the answer.
     */
    private Map<Alike, Set<ItemId>> alike(Claim claim) {
        var decisions = material.decisions(claim).toList();
        var asked = decisions.stream()
                .filter(one -> one.reason() != Reason.NOT_ASKED)
                .toList();
        var told = asked.stream().filter(one -> isTold(claim, one.ruling())).toList();
        boolean untouched = asked.stream().allMatch(one -> one.ruling() instanceof Ruling.Untouched);
        if (untouched && claim.isOf(Right.OBJECTION_TO_MARKETING)) return Map.of(); // it has stopped all the same
        var all = untouched ? asked : told;
        return together(
                claim.isOf(Right.ERASURE)
                        ? byDatum(all, DatumResult.of(decisions))
                        : untouched ? byDatum(all, Map.of()) : all.stream().map(ClaimParts::alike));
    }

    private List<OutcomePart> outcomes(Claim claim) {
        return alike(claim).entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<Alike, Set<ItemId>> together(Stream<Told> all) {
        var together = new LinkedHashMap<Alike, Set<ItemId>>();
        all.sorted(Comparator.comparing(Told::isRefused).thenComparing(Told::outcome))
                .forEach(one -> together.computeIfAbsent(one.alike(), unseen -> new LinkedHashSet<>())
                        .add(one.item()));
        return together;
    }

    /** The copy speaks for itself where access is claimed. */
    private static boolean isTold(Claim claim, Ruling ruling) {
        return !(ruling instanceof Ruling.Untouched) && !(ruling instanceof Ruling.Copy && claim.isOf(Right.ACCESS));
    }

    private record Told(Alike alike, ItemId item) {
        String outcome() {
            return alike.ruling().key();
        }

        /** What is done comes first, what is not done after it. */
        boolean isRefused() {
            return alike.ruling() instanceof Ruling.Refuse;
        }
    }

    private record Alike(
            Ruling ruling,
            String article,
            Reason reason,
            @Nullable PurposeKey purpose,
            @Nullable Alternative instead) {

        @Nullable
        LocalDate until() {
            return ruling instanceof Keep(var until) ? until : null;
        }

        ClaimOutcome.Verdict verdict() {
            var use = ruling instanceof Ruling.Copy ? null : purpose; // one copy, whatever it is used for
            return new ClaimOutcome.Verdict(ruling.key(), article, reason, use, instead);
        }
    }

    private static Told alike(Decision decision) {
        return new Told(
                new Alike(
                        decision.ruling(),
                        decision.article(),
                        decision.reason(),
                        decision.purpose(),
                        decision.instead()),
                decision.item());
    }

    /** Several purposes: what keeps it longest decides for the datum (R7.1); what only stops is told for each purpose. */
    private static Stream<Told> byDatum(List<Decision> decisions, Map<ItemId, DatumResult> results) {
        return decisions.stream()
                .collect(Collectors.groupingBy(Decision::item, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> results.get(entry.getKey()) instanceof DatumResult.Stopped
                        ? entry.getValue().stream().map(ClaimParts::alike)
                        : Stream.of(longest(entry.getValue())));
    }

    private static Told longest(List<Decision> uses) {
        var one = uses.stream().max(Comparator.comparing(ClaimParts::kept)).orElseThrow();
        return new Told(new Alike(one.ruling(), one.article(), one.reason(), null, one.instead()), one.item());
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

    private OutcomePart part(Alike alike, Set<ItemId> items) {
        var purpose = alike.purpose();
        return new OutcomePart(
                alike.ruling().key(),
                alike.article(),
                alike.reason(),
                alike.until(),
                purpose == null ? null : name(purpose),
                items.stream().map(this::name).sorted().distinct().toList(),
                alike.instead(),
                items.stream().flatMap(item -> change(item, alike.ruling())).toList(),
                purpose != null && alike.ruling() instanceof Ruling.Review
                        ? material.words().reviews().get(purpose)
                        : null);
    }

    private Stream<ChangePart> change(ItemId item, Ruling ruling) {
        return Stream.ofNullable(material.words().rewordings().of(item, ruling))
                .map(after -> new ChangePart(name(item), found(item).value(), after));
    }

    private Finding found(ItemId item) {
        return Objects.requireNonNull(findings.get(item), "a decision is about something that was found");
    }

    private String name(PurposeKey key) {
        return material.register()
                .findPurpose(key)
                .map(Purpose::name)
                .map(material::say)
                .orElse(key.value());
    }

    private String name(ItemId item) {
        var finding = found(item);
        return material.register()
                .findField(finding.field())
                .map(Field::name)
                .map(material::say)
                .orElse(finding.field().value());
    }
}
