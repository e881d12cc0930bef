package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementNames;
import com.qmplus.vern.register.ElementRef;
import com.qmplus.vern.register.ElementRevision;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterVersion;
import com.qmplus.vern.register.application.ElementView.Changed;
import com.qmplus.vern.register.application.ElementView.Named;
import com.qmplus.vern.register.application.ElementView.Revised;
import com.qmplus.vern.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Lays one element out as it was in a version of the register, with all that it had been until then. */
final class ElementPrinter {

    private final Register register;
    private final ElementLines lines;
    private final ElementNames names;

    ElementPrinter(Register register) {
        this.register = register;
        this.lines = new ElementLines(register);
        this.names = new ElementNames(register);
    }

    /**
     * @param history the newest first, none later than the register
     * @param versions by number, at least those of the history
     * @param findings of the whole register, on the day
     * @param people names by the ids that the versions hold
     */
    ElementView print(
            ElementRef ref,
            List<ElementRevision> history,
            Map<Integer, RegisterVersion> versions,
            UnaryOperator<String> people,
            List<Finding> findings,
            LocalDate day) {
        var element = register.find(ref).orElseThrow(() -> new NotFound("element"));
        var shown = history.getFirst();
        return new ElementView(
                ref,
                names.of(element),
                shown.revision(),
                element.confirm(),
                element.valid().until(),
                element.valid().hasEndedBy(day),
                lines.of(ref.kind(), shown.document()),
                findings.stream()
                        .filter(finding ->
                                finding.kind() == ref.kind() && finding.key().equals(ref.key()))
                        .toList(),
                register.dependingOn(ref).stream()
                        .map(it -> new Named(ElementRef.to(it), names.of(it)))
                        .toList(),
                revisions(history, versions, people));
    }

    private List<Revised> revisions(
            List<ElementRevision> history, Map<Integer, RegisterVersion> versions, UnaryOperator<String> people) {
        var told = new ArrayList<Revised>();
        for (int i = 0; i < history.size(); i++) {
            var revision = history.get(i);
            var version = Objects.requireNonNull(versions.get(revision.sinceVersion()));
            var changes = i + 1 < history.size() ? changes(history.get(i + 1), revision) : List.<Changed>of();
            told.add(new Revised(
                    revision.revision(),
                    version.number(),
                    version.madeOn(),
                    people.apply(version.madeBy()),
                    version.why(),
                    changes));
        }
        return List.copyOf(told);
    }

    private List<Changed> changes(ElementRevision before, ElementRevision after) {
        return lines.between(after.kind(), before.document(), after.document());
    }
}
