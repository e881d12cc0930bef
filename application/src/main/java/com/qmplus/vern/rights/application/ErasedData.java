package com.qmplus.vern.rights.application;

import com.qmplus.vern.retention.application.ErasureLedger;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.shared.HeldDatum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sees to it that what an errand has erased is in the ledger, by each article that it was decided by (R7.4, R7.5). */
@ApplicationScoped
public class ErasedData {

    private ErasureLedger ledger;
    private Whom whom;
    private CaseSeal seal;

    protected ErasedData() {} // for CDI

    @Inject
    public ErasedData(ErasureLedger ledger, Whom whom, CaseSeal seal) {
        this.ledger = ledger;
        this.whom = whom;
        this.seal = seal;
    }

    /** All that the errand is about, as somebody has said who did it. */
    void all(DataSubjectRequest request, Errand errand) {
        var content = seal.errand(request, errand);
        if (content != null) some(request, errand, content, content.items());
    }

    /** @param gone those of its data that are gone for sure */
    void some(DataSubjectRequest request, Errand errand, ErrandContent content, Collection<ErrandItem> gone) {
        if (errand.kind() != ErrandKind.ERASE) return;
        var whose = whom.asOf(request, content.identifiers());
        byArticle(gone).forEach((article, data) -> ledger.record(whose, errand.system(), data, article));
    }

    /** @param of those of which what the person had said is gone, and nothing else */
    void annotations(DataSubjectRequest request, Errand errand, ErrandContent content, Collection<ErrandItem> of) {
        if (errand.kind() != ErrandKind.ERASE) return;
        var whose = whom.asOf(request, content.identifiers());
        byArticle(of).forEach((article, data) -> ledger.recordAnnotations(whose, errand.system(), data, article));
    }

    private static Map<String, List<HeldDatum>> byArticle(Collection<ErrandItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        ErrandItem::article, TreeMap::new, Collectors.mapping(ErrandItem::held, Collectors.toList())));
    }
}
