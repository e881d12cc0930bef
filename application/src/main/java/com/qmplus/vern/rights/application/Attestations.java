package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.SystemSearch.Outcome;
import com.qmplus.vern.rights.application.Attestation.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a case worker's word for what a system holds: each row with a field and a source that the register knows. */
@ApplicationScoped
public class Attestations {

    private CurrentRegister register;
    private CaseSeal seal;
    private CopiesHeld copies;
    private Whom whom;
    private ReturnedData returned;
    private Clock clock;

    protected Attestations() {} // for CDI

    @Inject
    public Attestations(
            CurrentRegister register, CaseSeal seal, CopiesHeld copies, Whom whom, ReturnedData returned, Clock clock) {
        this.register = register;
        this.seal = seal;
        this.copies = copies;
        this.whom = whom;
        this.returned = returned;
        this.clock = clock;
    }

    /** Nothing there, though Vern holds what came from there: to be said by somebody who knows it and is sure. */
    boolean isAgainstCopies(DataSubjectRequest request, String system, Attestation attestation) {
        if (attestation.result() != SearchResult.NOTHING || copies.from(request, system) == 0) return false;
        if (!attestation.sure()) throw new InvalidField("sure", "copiesHeld");
        return true;
    }

    Outcome outcome(DataSubjectRequest request, String system, Attestation attestation) {
        return switch (attestation.result()) {
            case FOUND -> {
                var findings = marked(request, system, findings(system, attestation.rows(), seal.items(request)));
                yield Outcome.found(findings.size(), seal.findings(request, findings));
            }
            case NOTHING -> Outcome.nothing();
            case FAILED -> Outcome.failed(seal.words(request, RequestForm.words(attestation.reason(), "reason")));
            case WAITING -> throw new InvalidField("result", RequestForm.MISSING);
        };
    }

    /** What was erased there may have come back, whoever finds it (R7.4). */
    private List<Finding> marked(DataSubjectRequest request, String system, List<Finding> found) {
        var file = whom.file(request);
        return returned.marked(system, found, whom.known(request, file), file);
    }

    private List<Finding> findings(String system, List<Row> rows, ItemIds ids) {
        if (rows.isEmpty()) throw new InvalidField("rows", RequestForm.MISSING);
        var current = register.now();
        return rows.stream().map(row -> finding(system, row, current, ids)).toList();
    }

    private Finding finding(String system, Row row, Register current, ItemIds ids) {
        if (current.fields().stream().noneMatch(field -> field.stableKey().equals(row.field())))
            throw new InvalidField("field", "unknown");
        if (current.findSource(row.source()).isEmpty()) throw new InvalidField("source", "unknown");
        var value = RequestForm.required(row.value().strip(), "value");
        return new Finding(
                ids.of(system, row.field(), row.source(), value),
                new FieldKey(row.field()),
                value,
                system,
                row.source(),
                collected(row.collected()));
    }

    private @Nullable Instant collected(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) throw new InvalidField("collected", "inFuture");
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }
}
