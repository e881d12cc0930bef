package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumUse;
import com.qmplus.vern.rights.DatumUses;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.HeldData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a claim on a case is about, and what it could be about: what was found, or before that what the register knows. */
@ApplicationScoped
public class ScopeViews {

    /** More single data than this nobody chooses among one by one. */
    private static final int MOST_ITEMS = 200;

    private AnswerMaterials materials;
    private CurrentRegister register;

    protected ScopeViews() {} // for CDI

    @Inject
    public ScopeViews(AnswerMaterials materials, CurrentRegister register) {
        this.materials = materials;
        this.register = register;
    }

    ScopeView of(DataSubjectRequest request, Claim claim) {
        var current = register.now();
        var held = materials.held(request, current);
        var uses = DatumUses.of(held);
        var chosen = claim.scope().toString();
        return new ScopeView(
                purposes(uses, claim, current),
                fields(uses, claim, current),
                items(held, current),
                chosen.isEmpty() ? List.of() : Arrays.asList(chosen.split(",")));
    }

    private static List<ScopeOffer> purposes(List<DatumUse> uses, Claim claim, Register current) {
        var used = uses.stream().map(DatumUse::purpose).filter(Objects::nonNull);
        var all = uses.isEmpty() ? current.purposes().stream().map(purpose -> purpose.key()) : used;
        return Stream.concat(all, claim.scope().purposes().stream())
                .distinct()
                .map(key -> offer(ClaimScope.ofPurposes(key), purpose(key, current), ""))
                .toList();
    }

    /** In the order of the register. */
    private static List<ScopeOffer> fields(List<DatumUse> uses, Claim claim, Register current) {
        var order = current.fields().stream().map(Field::key).toList();
        var all = uses.isEmpty()
                ? current.fields().stream().map(Field::key)
                : uses.stream().map(DatumUse::field);
        return Stream.concat(all, claim.scope().fields().stream())
                .distinct()
                .sorted(Comparator.comparingInt(order::indexOf))
                .map(key -> offer(ClaimScope.ofFields(key), field(key, current), ""))
                .toList();
    }

    private static List<ScopeOffer> items(HeldData held, Register current) {
        Map<FieldKey, Long> count =
                held.findings().stream().collect(Collectors.groupingBy(Finding::field, Collectors.counting()));
        return held.findings().stream()
                .filter(finding -> Objects.requireNonNull(count.get(finding.field())) > 1)
                .limit(MOST_ITEMS)
                .map(finding ->
                        offer(ClaimScope.ofItems(finding.id()), field(finding.field(), current), finding.value()))
                .toList();
    }

    private static ScopeOffer offer(ClaimScope scope, Text name, String value) {
        return new ScopeOffer(scope.toString(), name, scope, value);
    }

    /** In the words of the register, for whoever reads the case. */
    List<Text> names(DataSubjectRequest request, Claim claim) {
        if (claim.scope().isEverything()) return List.of();
        var found = claim.scope().items().isEmpty() ? List.<Finding>of() : materials.findings(request);
        var fields = found.stream().collect(Collectors.toMap(Finding::id, Function.identity(), (one, same) -> one));
        return claim.scope().names(register.now(), item -> {
            var finding = fields.get(item);
            return finding == null ? new FieldKey("unknown") : finding.field();
        });
    }

    private static Text purpose(PurposeKey key, Register current) {
        return current.findPurpose(key)
                .map(purpose -> purpose.name())
                .orElseGet(() -> new Text(key.value(), key.value()));
    }

    private static Text field(FieldKey key, Register current) {
        return current.findField(key).map(Field::name).orElseGet(() -> new Text(key.value(), key.value()));
    }
}
