package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationMove;
import com.qmplus.vern.register.ConsultationStep;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.RegisterVersions;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lays out what was asked and advised, for those who may read it. */
@ApplicationScoped
public class ConsultationViews {

    private static final int BEGINNING = 160;

    private CurrentRegister register;
    private RegisterVersions versions;
    private ProposedChanges proposals;
    private Colleagues colleagues;

    protected ConsultationViews() {} // for CDI

    @Inject
    public ConsultationViews(
            CurrentRegister register, RegisterVersions versions, ProposedChanges proposals, Colleagues colleagues) {
        this.register = register;
        this.versions = versions;
        this.proposals = proposals;
        this.colleagues = colleagues;
    }

    List<ConsultationView> of(List<Consultation> all, EmployeeId reader) {
        var names = namesIn(all);
        return all.stream()
                .map(it -> view(it, it.steps(), versions.history(it.about()).getFirst(), names, reader))
                .toList();
    }

    /** As they stood before that instant: what had been said, what they waited for, and which revision the entry had. */
    List<ConsultationView> before(List<Consultation> all, Instant end, EmployeeId reader) {
        var names = namesIn(all);
        int version =
                versions.at(end.minusNanos(1000)).map(RegisterVersion::number).orElse(0);
        return all.stream()
                .filter(it -> !said(it, end).isEmpty())
                .map(it -> view(it, said(it, end), in(version, it.about()), names, reader))
                .toList();
    }

    /** The entry as it was in that version. */
    private ElementRevision in(int version, ElementRef ref) {
        var history = versions.history(ref);
        return history.stream()
                .filter(revision -> revision.holdsIn(version))
                .findFirst()
                .orElseGet(history::getLast);
    }

    private static List<ConsultationStep> said(Consultation consultation, Instant end) {
        return consultation.steps().stream()
                .filter(step -> step.when().isBefore(end))
                .toList();
    }

    private ConsultationView view(
            Consultation it,
            List<ConsultationStep> said,
            ElementRevision entry,
            Map<EmployeeId, String> names,
            EmployeeId reader) {
        return new ConsultationView(
                it.id(),
                it.version(),
                Consultation.after(said.getLast().move()),
                it.proposal() != null,
                it.proposal() == null ? List.of() : proposals.changes(it, entry),
                said.stream().anyMatch(step -> step.move() == ConsultationMove.ASKED),
                said.stream().anyMatch(step -> step.move() == ConsultationMove.ADVISED),
                said.stream()
                        .anyMatch(step -> step.move() == ConsultationMove.ADVISED
                                && step.by().equals(reader)),
                said.stream().map(step -> step(step, entry.revision(), names)).toList());
    }

    private static ConsultationView.Step step(ConsultationStep step, int now, Map<EmployeeId, String> names) {
        return new ConsultationView.Step(
                step.move(),
                step.outcome(),
                names.getOrDefault(step.by(), ""),
                step.when(),
                step.revision(),
                step.revision() < now,
                step.words());
    }

    List<WaitingAdvice> waiting(List<Consultation> all) {
        var last = all.stream().map(it -> it.steps().getLast()).toList();
        var names = names(last);
        return all.stream()
                .sorted(Comparator.comparing(Consultation::since))
                .map(it -> waiting(it, names))
                .toList();
    }

    private WaitingAdvice waiting(Consultation it, Map<EmployeeId, String> names) {
        var last = it.steps().getLast();
        return new WaitingAdvice(
                it.id(),
                it.state(),
                it.about(),
                name(it.about()),
                it.since(),
                names.getOrDefault(last.by(), ""),
                beginning(last.words()));
    }

    private static String beginning(String words) {
        var line = words.replaceAll("\\s+", " ");
        if (line.length() <= BEGINNING) return line;
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, BEGINNING) - 1)) + "…";
    }

    private Text name(ElementRef ref) {
        var now = register.now();
        return now.find(ref).map(new ElementNames(now)::of).orElseGet(() -> new Text(ref.key(), ref.key()));
    }

    private Map<EmployeeId, String> namesIn(List<Consultation> all) {
        return names(all.stream().flatMap(it -> it.steps().stream()).toList());
    }

    private Map<EmployeeId, String> names(Collection<ConsultationStep> steps) {
        return colleagues.namesOf(
                steps.stream().map(ConsultationStep::by).distinct().toList());
    }
}
