package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Disclosures;
import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticePolicy;
import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.DatumResult;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whoever has received what an answer corrects or erases must learn of it (GDPR art. 19, R2.5): each becomes a task of the case. What
 * is restricted is told at once, see {@link RestrictedRecipients}.
 */
@ApplicationScoped
public class Recipients {

    private Disclosures disclosures;
    private RecipientNotices notices;
    private ClaimRulings rulings;
    private AnswerMaterials materials;
    private Clock clock;

    protected Recipients() {} // for CDI

    @Inject
    public Recipients(
            Disclosures disclosures,
            RecipientNotices notices,
            ClaimRulings rulings,
            AnswerMaterials materials,
            Clock clock) {
        this.disclosures = disclosures;
        this.notices = notices;
        this.rulings = rulings;
        this.materials = materials;
        this.clock = clock;
    }

    /** When the answer is made available: what it decides is so from then on. */
    void open(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return;
        var log = disclosures.of(person);
        if (log.isEmpty()) return;
        for (var notice : NoticePolicy.notices(request.id().value(), person, measures(request), log)) {
            notices.add(notice);
            request.recipientToTell(notice.recipient(), clock.instant());
        }
    }

    private Map<Measure, Set<FieldKey>> measures(DataSubjectRequest request) {
        var fields = materials.findings(request).stream()
                .collect(Collectors.toMap(Finding::id, Finding::field, (one, same) -> one));
        var open = request.claims().open().stream().map(Claim::id).toList();
        var measures = new EnumMap<Measure, Set<FieldKey>>(Measure.class);
        rulings.of(request.id()).stream()
                .filter(ruling -> ruling.isDecided() && open.contains(ruling.claim()))
                .forEach(ruling -> items(ruling.decisions())
                        .forEach((item, measure) -> measures.computeIfAbsent(measure, none -> new HashSet<>())
                                .add(fields.get(item))));
        return measures;
    }

    /** What one purpose keeps, or nobody asked about, is still there (R7.1): of it nobody is told that it was erased. */
    private static Map<ItemId, Measure> items(List<Decision> decisions) {
        var results = DatumResult.of(decisions);
        var measures = new LinkedHashMap<ItemId, Measure>();
        for (var decision : decisions) {
            var measure = measure(decision.ruling());
            if (measure != null && !(measure == Measure.ERASED && isStillThere(results.get(decision.item()))))
                measures.put(decision.item(), measure);
        }
        return measures;
    }

    private static boolean isStillThere(@Nullable DatumResult result) {
        return !(result instanceof DatumResult.Erased) && !(result instanceof DatumResult.Anonymised);
    }

    private static @Nullable Measure measure(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Correct correct -> Measure.CORRECTED;
            case Ruling.Annotate annotate -> Measure.CORRECTED;
            case Ruling.Erase erase -> Measure.ERASED;
            case Ruling.Anonymise anonymise -> Measure.ERASED;
            default -> null;
        };
    }
}
