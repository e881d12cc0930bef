package com.qmplus.vern.register.application;

import com.qmplus.vern.register.FiledDocuments;
import com.qmplus.vern.register.Finding;
import com.qmplus.vern.register.OnFile;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RegisterFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which signed documents had been filed by the end of a day, and what a register lacks when they are looked for too. */
@ApplicationScoped
public class Filed {

    private FiledDocuments documents;
    private Clock clock;

    protected Filed() {} // for CDI

    @Inject
    public Filed(FiledDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    OnFile on(LocalDate day) {
        return OnFile.of(
                documents.all(), day.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** In the order of the rules, and within each of the register. */
    List<Finding> findings(Register register, LocalDate day) {
        return Stream.concat(RegisterFindings.of(register, day).stream(), on(day).missing(register, day).stream())
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
    }
}
