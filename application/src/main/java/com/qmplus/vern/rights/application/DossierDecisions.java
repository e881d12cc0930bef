package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was decided on a case, for its dossier. Data that were decided on alike stand together: nobody reads ten thousand rows. */
@ApplicationScoped
public class DossierDecisions {

    private ClaimRulings rulings;
    private AnswerMaterials materials;
    private CaseSeal seal;

    protected DossierDecisions() {} // for CDI

    @Inject
    public DossierDecisions(ClaimRulings rulings, AnswerMaterials materials, CaseSeal seal) {
        this.rulings = rulings;
        this.materials = materials;
        this.seal = seal;
    }

    DossierSection of(DataSubjectRequest request, DossierNames names) {
        var fields = materials.findings(request).stream()
                .collect(Collectors.toMap(Finding::id, Finding::field, (one, same) -> one));
        var alike = new LinkedHashMap<List<@Nullable Object>, List<ItemId>>();
        for (var ruling : rulings.of(request.id())) {
            var right = request.claims().get(ruling.claim()).right();
            for (var decision : ruling.decisions())
                alike.computeIfAbsent(told(request, right, decision, names), none -> new ArrayList<>())
                        .add(decision.item());
        }
        var section = new DossierSection(DossierPart.DECISIONS);
        alike.forEach((told, items) -> section.add(row(told, items, fields, names)));
        return section;
    }

    /** All but the data: right and purpose, and what follows the data. */
    private List<@Nullable Object> told(
            DataSubjectRequest request, Right right, Decision decision, DossierNames names) {
        return Arrays.asList(
                right,
                names.purpose(decision.purpose()),
                decision.ruling().key(),
                decision.ruling() instanceof Ruling.Keep(var until) ? until : null,
                decision.article(),
                decision.reason(),
                decision.isOverride(),
                seal.words(request, decision.words()),
                decision.decider() == null ? "VERN" : names.of(decision.decider()),
                decision.decided(),
                names.of(decision.second()));
    }

    private static @Nullable Object[] row(
            List<@Nullable Object> told, List<ItemId> items, Map<ItemId, FieldKey> fields, DossierNames names) {
        var row = new ArrayList<>(told);
        row.addAll(2, List.of(names.fields(fields(items, fields)), items.size()));
        return row.toArray();
    }

    private static List<FieldKey> fields(List<ItemId> items, Map<ItemId, FieldKey> fields) {
        return items.stream().map(fields::get).filter(Objects::nonNull).toList();
    }
}
