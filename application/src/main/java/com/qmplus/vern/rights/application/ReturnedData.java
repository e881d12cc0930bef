package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.ComebackPolicy;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.retention.ErasedThere;
import com.qmplus.vern.retention.application.ErasureLedger;
import com.qmplus.vern.retention.application.HoldsOfPeople;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.Returned;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sees what was erased in another system and is there again, because its database was restored or something else feeds it (R7.4). Vern's
 * own store is looked after by the ledger itself, as is what an import brings. Nothing is erased again before somebody has looked:
 * nobody but they can tell what came back from what is new.
 */
@ApplicationScoped
public class ReturnedData {

    private ErasureLedger ledger;
    private HoldsOfPeople holds;
    private Errands errands;
    private CurrentRegister register;
    private CaseSeal seal;
    private Clock clock;

    protected ReturnedData() {} // for CDI

    @Inject
    public ReturnedData(
            ErasureLedger ledger,
            HoldsOfPeople holds,
            Errands errands,
            CurrentRegister register,
            CaseSeal seal,
            Clock clock) {
        this.ledger = ledger;
        this.holds = holds;
        this.errands = errands;
        this.register = register;
        this.seal = seal;
        this.clock = clock;
    }

    /** What a search of the system has found, and of each whether it had been erased there. */
    List<Finding> marked(String system, List<Finding> found, Sought sought, @Nullable PersonFile file) {
        if (found.isEmpty() || system.equals(SystemKey.VERN.value())) return found;
        var erased = ledger.there(new SystemKey(system), sought);
        if (erased.isEmpty()) return found;
        var relations = relations(file);
        return found.stream()
                .map(finding -> marked(finding, erased.get(finding.field()), relations))
                .toList();
    }

    private Finding marked(Finding finding, @Nullable ErasedThere erased, Map<RelationKindKey, LocalDate> relations) {
        if (erased == null || isNew(finding, erased)) return finding;
        if (ComebackPolicy.mayReturn(register.now(), finding.field(), day(erased), relations, today())) return finding;
        return finding.returned(new Returned(erased.when(), erased.caseId(), erased.rule()));
    }

    private static boolean isNew(Finding finding, ErasedThere erased) {
        var collected = finding.collected();
        return collected != null && collected.isAfter(erased.when());
    }

    private Map<RelationKindKey, LocalDate> relations(@Nullable PersonFile file) {
        if (file == null) return Map.of();
        return file.relations().stream()
                .filter(relation -> relation.holdsOn(today()))
                .collect(Collectors.toMap(
                        RelationView::kind, RelationView::from, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** What of the findings may be erased again now: nothing that is held (R7.3), and nothing that is only stored (GDPR art. 18). */
    List<Finding> free(List<Finding> back, @Nullable PersonId person, @Nullable PersonFile file) {
        return back.stream()
                .filter(finding -> person == null || !holds.of(person).covers(finding.field()))
                .filter(finding -> file == null
                        || file.restrictions().stream()
                                .noneMatch(order ->
                                        order.extent().includes(finding.field(), new SystemKey(finding.system()))))
                .toList();
    }

    /** Those of a search that came back. */
    List<Finding> of(DataSubjectRequest request, SystemSearch search) {
        return seal.findings(request, search.findings()).stream()
                .filter(finding -> finding.returned() != null)
                .toList();
    }

    /** Somebody wanted it erased again since it was found. */
    boolean isTold(DataSubjectRequest request, SystemSearch search) {
        var searched = search.searched();
        return searched != null
                && errands.of(request.id()).stream()
                        .anyMatch(errand -> errand.kind() == ErrandKind.ERASE
                                && errand.system().equals(search.system())
                                && !errand.made().isBefore(searched));
    }

    /** As the page tells it: the fields by the day and the case in which they were erased. */
    List<RequestView.Returned> views(DataSubjectRequest request, SystemSearch search, Register current) {
        var back = new LinkedHashMap<RequestView.Erasure, TreeSet<FieldKey>>();
        for (var finding : of(request, search)) {
            var returned = Objects.requireNonNull(finding.returned());
            var erasure =
                    new RequestView.Erasure(LocalDate.ofInstant(returned.erased(), clock.getZone()), returned.caseId());
            back.computeIfAbsent(erasure, none -> new TreeSet<>()).add(finding.field());
        }
        return back.entrySet().stream()
                .map(each -> new RequestView.Returned(
                        ErrandBook.named(List.copyOf(each.getValue()), current), each.getKey()))
                .toList();
    }

    private LocalDate day(ErasedThere erased) {
        return LocalDate.ofInstant(erased.when(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
