package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.Alternative;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.Circumstance;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumResult;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Discretion;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Proposal;
import com.qmplus.vern.rights.Proposals;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.rights.UseKey;
import com.qmplus.vern.rights.application.RulingView.Findable;
import com.qmplus.vern.rights.application.RulingView.Line;
import com.qmplus.vern.rights.application.RulingView.Noted;
import com.qmplus.vern.rights.application.RulingView.Part;
import com.qmplus.vern.rights.application.RulingView.Summed;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of proposals and decisions what a page shows: what is ruled alike stands together, what needs thought comes first. */
@ApplicationScoped
public class RulingViews {

    private AnswerMaterials materials;
    private CurrentRegister register;
    private CaseSeal seal;
    private Deciders deciders;
    private Protecting protecting;

    protected RulingViews() {} // for CDI

    @Inject
    public RulingViews(
            AnswerMaterials materials,
            CurrentRegister register,
            CaseSeal seal,
            Deciders deciders,
            Protecting protecting) {
        this.materials = materials;
        this.register = register;
        this.seal = seal;
        this.deciders = deciders;
        this.protecting = protecting;
    }

    /** What was found and decided is told from what is stored; what is open, from what is proposed. */
    RulingView deciding(
            DataSubjectRequest request,
            Claim claim,
            ClaimRuling ruling,
            Proposals proposals,
            List<ClaimRuling> others) {
        var outdated = ruling.isOutdated(proposals);
        var open = outdated || !ruling.isDecided();
        var lines = open && ruling.decisions().stream().allMatch(Decision::isOverride) || outdated
                ? proposed(ruling, proposals)
                : decided(ruling);
        var deciding = claim.isOpen() && !request.state().isAnswered();
        return view(request, claim, ruling, others, outdated, deciding, false, lines);
    }

    RulingView approving(DataSubjectRequest request, Claim claim, ClaimRuling ruling, List<ClaimRuling> others) {
        var hands = deciders.me().hands();
        var another = ruling.state() == RulingState.AWAITS_SECOND
                && hands.stream().noneMatch(ruling::hasDecided)
                && others.stream().noneMatch(other -> hands.stream().anyMatch(other::hasFound));
        return view(request, claim, ruling, others, false, false, another, decided(ruling));
    }

    /** One use as it is ruled on now. */
    private record Ruled(
            UseKey use,
            Ruling ruling,
            String article,
            Reason reason,
            Discretion discretion,
            @Nullable Alternative instead,
            @Nullable Decision otherwise,
            @Nullable String proposed)
            implements com.qmplus.vern.rights.Ruled {

        @Override
        public ItemId item() {
            return use.item();
        }

        /** What a part of the page has in common. */
        record Alike(
                String outcome,
                @Nullable LocalDate until,
                String article,
                Reason reason,
                Discretion discretion,
                @Nullable Alternative instead,
                @Nullable PurposeKey purpose,
                @Nullable LawfulBasis basis,
                boolean otherwise) {}

        Alike alike() {
            return new Alike(
                    ruling.key(),
                    ruling instanceof Ruling.Keep(var until) ? until : null,
                    article,
                    reason,
                    discretion,
                    instead,
                    use.purpose(),
                    use.basis(),
                    otherwise != null);
        }
    }

    private static List<Ruled> proposed(ClaimRuling ruling, Proposals proposals) {
        return proposals.all().stream()
                .map(proposal -> ruling.override(UseKey.of(proposal.use()))
                        .filter(any -> proposal.mayBeOverridden())
                        .map(decision -> ruled(decision, proposal.ruling().key()))
                        .orElseGet(() -> ruled(proposal)))
                .toList();
    }

    private static List<Ruled> decided(ClaimRuling ruling) {
        return ruling.decisions().stream()
                .map(decision -> ruled(decision, decision.proposed()))
                .toList();
    }

    private static Ruled ruled(Proposal proposal) {
        return new Ruled(
                UseKey.of(proposal.use()),
                proposal.ruling(),
                proposal.article(),
                proposal.reason(),
                proposal.discretion(),
                proposal.instead(),
                null,
                null);
    }

    /** @param proposed what the law says beside it: now, or when it was decided */
    private static Ruled ruled(Decision decision, @Nullable String proposed) {
        return new Ruled(
                decision.use(),
                decision.ruling(),
                decision.article(),
                decision.reason(),
                decision.needsSecond() ? Discretion.SECOND_APPROVER : Discretion.OVERRIDABLE,
                decision.instead(),
                decision.isOverride() ? decision : null,
                proposed);
    }

    private RulingView view(
            DataSubjectRequest request,
            Claim claim,
            ClaimRuling ruling,
            List<ClaimRuling> others,
            boolean outdated,
            boolean deciding,
            boolean approving,
            List<Ruled> uses) {
        var current = register.now();
        var findings = materials.findings(request).stream()
                .collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one));
        var names = deciders.names(Stream.concat(
                        ruling.decisions().stream().map(Decision::decider),
                        Stream.concat(Stream.of(ruling), others.stream())
                                .flatMap(one -> one.circumstances().stream())
                                .map(Circumstance::by))
                .distinct()
                .toList());
        return new RulingView(
                request.id(),
                request.version(),
                request.intake().reference().value(),
                claim.id(),
                claim.right(),
                ruling.state(),
                outdated,
                deciding,
                approving,
                claim.isOf(Right.ERASURE) ? results(uses) : List.of(),
                parts(request, uses, findings, names, current),
                Stream.concat(Stream.of(ruling), others.stream())
                        .flatMap(one -> noted(request, ruling, one, findings, names, current))
                        .toList(),
                deciding ? findable(claim.right(), uses, current) : List.of(),
                Choice.of(claim.right()),
                protecting.inEffect(request).stream()
                        .filter(effect -> claim.isOpen() && effect.right() == claim.right())
                        .toList());
    }

    /** Datum by datum, what is alike together; what goes comes first. */
    private static List<Summed> results(List<Ruled> uses) {
        var count = new LinkedHashMap<Summed, Integer>();
        DatumResult.of(uses).values().forEach(result -> count.merge(summed(result), 1, Integer::sum));
        return count.entrySet().stream()
                .map(one -> new Summed(
                        one.getKey().result(),
                        one.getKey().until(),
                        one.getKey().article(),
                        one.getValue()))
                .sorted(Comparator.comparing(Summed::result))
                .toList();
    }

    private static Summed summed(DatumResult result) {
        return switch (result) {
            case DatumResult.Erased() -> new Summed("ERASED", null, null, 0);
            case DatumResult.Anonymised() -> new Summed("ANONYMISED", null, null, 0);
            case DatumResult.Kept(var until, var article, var reason) -> new Summed("KEPT", until, article, 0);
            case DatumResult.Stopped() -> new Summed("STOPPED", null, null, 0);
            case DatumResult.NotAsked() -> new Summed("NOT_ASKED", null, null, 0);
        };
    }

    private List<Part> parts(
            DataSubjectRequest request,
            List<Ruled> uses,
            Map<ItemId, Finding> findings,
            Map<EmployeeId, String> names,
            Register current) {
        var alike = new LinkedHashMap<Ruled.Alike, List<Line>>();
        var inOrder = uses.stream()
                .sorted(Comparator.comparing(Ruled::use, UseOrder.of(current, findings)))
                .toList();
        for (var ruled : inOrder)
            alike.computeIfAbsent(ruled.alike(), key -> new ArrayList<>())
                    .add(line(request, ruled, findings.get(ruled.use().item()), names, current));
        return alike.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue(), current))
                .sorted(Comparator.comparingInt(RulingViews::weight).thenComparing(Part::outcome))
                .toList();
    }

    private static Part part(Ruled.Alike alike, List<Line> lines, Register current) {
        var basis = alike.basis();
        return new Part(
                alike.outcome(),
                alike.article(),
                alike.reason(),
                alike.until(),
                purpose(alike.purpose(), current),
                basis == null ? "" : basis.article(),
                alike.discretion(),
                alike.instead(),
                alike.otherwise(),
                List.copyOf(lines));
    }

    /** What somebody has to think about comes first, what the claim does not touch comes last. */
    private static int weight(Part part) {
        if (part.otherwise()) return 0;
        if (part.outcome().equals("UNTOUCHED")) return 4;
        return switch (part.discretion()) {
            case SECOND_APPROVER -> 1;
            case OVERRIDABLE -> 2;
            case NONE -> 3;
        };
    }

    private Line line(
            DataSubjectRequest request,
            Ruled ruled,
            @Nullable Finding finding,
            Map<EmployeeId, String> names,
            Register current) {
        var decision = ruled.otherwise();
        return new Line(
                ruled.use(),
                finding == null ? plain("?") : field(finding.field(), current),
                finding == null ? "" : finding.value(),
                finding == null
                        ? plain("")
                        : current.system(new SystemKey(finding.system())).name(),
                decision == null ? null : ruled.proposed(),
                decision == null ? null : seal.words(request, decision.words()),
                decision == null ? null : names.get(decision.decider()),
                decision == null ? null : seal.words(request, decision.newValue()));
    }

    /** What was found under another claim of the request counts too, and is changed there. */
    private Stream<Noted> noted(
            DataSubjectRequest request,
            ClaimRuling own,
            ClaimRuling ruling,
            Map<ItemId, Finding> findings,
            Map<EmployeeId, String> names,
            Register current) {
        var elsewhere =
                ruling == own ? null : request.claims().get(ruling.claim()).right();
        return ruling.circumstances().stream()
                .sorted(Comparator.comparing(Circumstance::found))
                .map(one -> new Noted(
                        one.id(),
                        one.kind(),
                        one.value(),
                        subject(one, findings, current),
                        seal.words(request, one.words()),
                        names.getOrDefault(one.by(), ""),
                        one.found(),
                        elsewhere,
                        seal.words(request, one.newValue())));
    }

    private static @Nullable Text subject(Circumstance one, Map<ItemId, Finding> findings, Register current) {
        var subject = one.subject();
        if (subject == null) return null;
        if (one.kind().isAboutPurpose()) return purpose(new PurposeKey(subject), current);
        var finding = findings.get(ItemId.of(subject));
        return finding == null ? null : field(finding.field(), current);
    }

    /** Of the whole claim, and of each purpose; what is about one datum stands with the datum. */
    private static List<Findable> findable(Right right, List<Ruled> uses, Register current) {
        var purposes = uses.stream()
                .map(ruled -> ruled.use().purpose())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return CircumstanceKind.of(right).stream()
                .filter(kind -> !kind.isAboutItem())
                .flatMap(kind -> kind.isAboutPurpose()
                        ? purposes.stream().flatMap(key -> values(right, kind, key.value(), purpose(key, current)))
                        : values(right, kind, null, null))
                .toList();
    }

    static Stream<Findable> values(Right right, CircumstanceKind kind, @Nullable String subject, @Nullable Text name) {
        var values = kind.values(right);
        return values.isEmpty()
                ? Stream.of(new Findable(kind, subject, null, name))
                : values.stream().map(value -> new Findable(kind, subject, value, name));
    }

    private static @Nullable Text purpose(@Nullable PurposeKey key, Register current) {
        return key == null
                ? null
                : current.findPurpose(key).map(purpose -> purpose.name()).orElseGet(() -> plain(key.value()));
    }

    private static Text field(FieldKey key, Register current) {
        return current.findField(key).map(field -> field.name()).orElseGet(() -> plain(key.value()));
    }

    private static Text plain(String both) {
        return new Text(both, both);
    }
}
