package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Consultation;
import com.qmplus.vern.register.ConsultationMove;
import com.qmplus.vern.register.ConsultationStep;
import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
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
        return before(all, Instant.MAX, reader);
    }

    /** What had been said before that instant. */
    List<ConsultationView> before(List<Consultation> all, Instant end, EmployeeId reader) {
        var names = names(all.stream().flatMap(it -> it.steps().stream()).toList());
        return all.stream()
                .map(it -> view(it, said(it, end), names, reader))
                .filter(it -> !it.steps().isEmpty())
                .toList();
    }

    private static List<ConsultationStep> said(Consultation consultation, Instant end) {
        return consultation.steps().stream()
                .filter(step -> step.when().isBefore(end))
                .toList();
    }

    private ConsultationView view(
            Consultation it, List<ConsultationStep> said, Map<EmployeeId, String> names, EmployeeId reader) {
        var current = current(it.about());
        return new ConsultationView(
                it.id(),
                it.version(),
                it.state(),
                it.proposal() != null,
                it.proposal() == null ? List.of() : proposals.changes(it),
                it.wasAsked(),
                it.wasAdvised(),
                it.steps().stream()
                        .anyMatch(step -> step.move() == ConsultationMove.ADVISED
                                && step.by().equals(reader)),
                said.stream().map(step -> step(step, current.revision(), names)).toList());
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

    private ElementRevision current(ElementRef ref) {
        return versions.history(ref).getFirst();
    }

    private Map<EmployeeId, String> names(Collection<ConsultationStep> steps) {
        return colleagues.namesOf(
                steps.stream().map(ConsultationStep::by).distinct().toList());
    }
}
