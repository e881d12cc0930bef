package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.DataSystem;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimRuling;
import com.qmplus.vern.rights.ClaimRulings;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.Decision;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.SystemRestrictions;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.rights.application.StatusView.Carried;
import com.qmplus.vern.shared.KnownIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells every system what was decided of what it holds, once the person has their answer (GDPR art. 12(3); R2.5). */
@ApplicationScoped
public class ErrandBook {

    private Errands errands;
    private ClaimRulings rulings;
    private AnswerMaterials materials;
    private Whom whom;
    private CaseSeal seal;
    private CurrentRegister register;
    private CaseTime time;
    private Clock clock;

    protected ErrandBook() {} // for CDI

    @Inject
    public ErrandBook(
            Errands errands,
            ClaimRulings rulings,
            AnswerMaterials materials,
            Whom whom,
            CaseSeal seal,
            CurrentRegister register,
            CaseTime time,
            Clock clock) {
        this.errands = errands;
        this.rulings = rulings;
        this.materials = materials;
        this.whom = whom;
        this.seal = seal;
        this.register = register;
        this.time = time;
        this.clock = clock;
    }

    /** The same at another time. */
    ErrandBook at(Clock then) {
        return new ErrandBook(errands, rulings, materials, whom, seal, register, time, then);
    }

    void open(DataSubjectRequest request) {
        var orders = orders(request);
        if (orders.isEmpty()) return;
        var identifiers = knownBy(request);
        for (var order : orders) {
            var errand = order.errand(request.id(), reached(request), clock.instant());
            add(request, errand, new ErrandContent(identifiers, order.items()));
        }
    }

    /** What was decided, system by system. */
    List<ErrandPolicy.Order> orders(DataSubjectRequest request) {
        return ErrandPolicy.of(
                new ErrandPolicy.Facts(findings(request), decided(request), materials.reworded(request)));
    }

    private void add(DataSubjectRequest request, Errand errand, ErrandContent content) {
        keep(request, errand, content);
        request.toCarryOut(errand, clock.instant());
    }

    private void keep(DataSubjectRequest request, Errand errand, ErrandContent content) {
        errand.isAbout(seal.errand(request, errand.id(), content));
        errand.isDueBy(time.dueOf(errand, request));
        errands.add(errand);
    }

    /** What came back is erased again, before the answer and whatever it will be: it was decided before (R7.4). */
    void eraseAgain(DataSubjectRequest request, Decider.Colleague by, ErrandPolicy.Order order) {
        var errand = order.errand(request.id(), reached(request), clock.instant());
        keep(request, errand, new ErrandContent(knownBy(request), order.items()));
        request.eraseAgain(by, errand, clock.instant());
    }

    void restrict(DataSubjectRequest request, List<SystemRestrictions.Order> orders) {
        if (orders.isEmpty()) return;
        var identifiers = knownBy(request);
        for (var order : orders) {
            var errand = order.errand(request.id(), reached(request), clock.instant());
            add(request, errand, new ErrandContent(identifiers, order.items()));
        }
    }

    /** By what they were known when it was restricted, and as the data say by now. */
    void letGo(DataSubjectRequest request, SystemRestrictions.Lifted lifted) {
        var errand = lifted.errand();
        var content = seal.errand(request, errand);
        if (errand.isOpen()) request.errandOvertaken(errand, clock.instant());
        if (content == null) {
            errand.letGo(lifted.letGo(), null);
            return;
        }
        var left = content.without(lifted.letGo());
        errand.letGo(lifted.letGo(), left.items().isEmpty() ? null : seal.errand(request, errand.id(), left));
        var released = content.only(lifted.released()).saying(corrected(request));
        if (!released.items().isEmpty())
            add(request, lifted.release(request.id(), released.fields(), clock.instant()), released);
    }

    /** What the case has put right where it lies: the place, what it said, and what it says. */
    private Map<ErrandContent.Place, String> corrected(DataSubjectRequest request) {
        var done = errands.of(request.id()).stream()
                .filter(errand -> errand.kind() == ErrandKind.CORRECT && errand.state() == ErrandState.DONE)
                .flatMap(errand -> errand.fields().stream().map(field -> errand.system() + " " + field.value()))
                .collect(Collectors.toSet());
        if (done.isEmpty()) return Map.of();
        var words = materials.reworded(request).instead();
        return findings(request).values().stream()
                .flatMap(List::stream)
                .filter(finding -> words.containsKey(finding.id()))
                .filter(finding ->
                        done.contains(finding.system() + " " + finding.field().value()))
                .collect(Collectors.toMap(
                        finding -> new ErrandContent.Place(
                                finding.system(), finding.field().value(), finding.value()),
                        finding -> words.get(finding.id()),
                        (one, same) -> one));
    }

    /** Also by the name on file, which may be longer than the one that they wrote under. */
    private List<KnownIdentifier> knownBy(DataSubjectRequest request) {
        var file = whom.file(request);
        var told = whom.known(request, file).identifiers();
        if (file == null) return told;
        var onFile = new KnownIdentifier("name", file.name());
        return Stream.concat(told.stream(), Stream.of(onFile)).distinct().toList();
    }

    /** What has become of it in each system, in the words of the register; of what is done in part, each part. */
    List<Carried> outcomes(DataSubjectRequest request) {
        var current = register.now();
        return errands.of(request.id()).stream()
                .filter(errand -> errand.state() != ErrandState.OVERTAKEN)
                .flatMap(errand -> outcomes(request, errand, current))
                .toList();
    }

    private Stream<Carried> outcomes(DataSubjectRequest request, Errand errand, Register current) {
        if (errand.left().isEmpty()) return Stream.of(outcome(request, errand, errand.fields(), current));
        var done = errand.fields().stream()
                .filter(field -> !errand.left().contains(field))
                .toList();
        var left = outcome(request, errand, errand.left(), current);
        if (done.isEmpty()) return Stream.of(left);
        return Stream.of(
                new Carried(errand.kind(), system(errand, current), named(done, current), ErrandState.DONE, null, null),
                left);
    }

    private Carried outcome(DataSubjectRequest request, Errand errand, List<FieldKey> fields, Register current) {
        var settled = errand.settled();
        return new Carried(
                errand.kind(),
                system(errand, current),
                named(fields, current),
                errand.state(),
                settled == null ? null : LocalDate.ofInstant(settled, clock.getZone()),
                errand.state() == ErrandState.IMPOSSIBLE ? seal.words(request, errand.words()) : null);
    }

    static Text system(Errand errand, Register current) {
        return find(errand, current).map(DataSystem::name).orElse(new Text(errand.system(), errand.system()));
    }

    static @Nullable Text instructions(Errand errand, Register current) {
        return find(errand, current).map(DataSystem::instructions).orElse(null);
    }

    private static Optional<DataSystem> find(Errand errand, Register current) {
        return current.systems().stream()
                .filter(system -> system.stableKey().equals(errand.system()))
                .findFirst();
    }

    static @Nullable Text purpose(Errand errand, Register current) {
        var key = errand.purpose();
        return key == null
                ? null
                : current.findPurpose(key).map(Purpose::name).orElse(new Text(key.value(), key.value()));
    }

    static List<Text> named(List<FieldKey> fields, Register current) {
        return fields.stream().map(field -> field(field, current)).toList();
    }

    static Text field(FieldKey key, Register current) {
        return current.findField(key).map(Field::name).orElse(new Text(key.value(), key.value()));
    }

    Map<String, List<Finding>> findings(DataSubjectRequest request) {
        var findings = new LinkedHashMap<String, List<Finding>>();
        request.searches()
                .all()
                .forEach(search -> findings.put(search.system(), seal.findings(request, search.findings())));
        return findings;
    }

    private static Set<String> reached(DataSubjectRequest request) {
        return request.searches().all().stream()
                .filter(SystemSearch::byMachine)
                .map(SystemSearch::system)
                .collect(Collectors.toSet());
    }

    private List<List<Decision>> decided(DataSubjectRequest request) {
        var open = request.claims().open().stream().map(Claim::id).toList();
        return rulings.of(request.id()).stream()
                .filter(ruling -> ruling.isDecided() && open.contains(ruling.claim()))
                .map(ClaimRuling::decisions)
                .toList();
    }
}
