package com.qmplus.vern.audit.web;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.NamesBehindIds.Kind;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.audit.PurposeNames;
import com.qmplus.vern.audit.application.AuditLine;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of the log as a sentence: who did what, with whose data, why. */
@Named
@ApplicationScoped
public class AuditWords {

    private static final String PAGE = "page:";
    private static final int SHORT = 8;

    @Inject
    private PurposeNames purposes;

    @Inject
    private Visitor visitor;

    public String who(AuditLine line) {
        return switch (line.actor()) {
            case Caller.SYSTEM -> Words.of("audit", "who.system");
            case Caller.PUBLIC -> Words.of("audit", "who.public");
            default -> Objects.requireNonNullElse(line.actorName(), shortened(line.actor()));
        };
    }

    /** Whatever stands in the log, its page tells it. */
    private static String shortened(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }

    /** Granted: <i>opened</i>; else <i>tried to open</i>. */
    public String did(AuditLine line) {
        return line.outcome() == Outcome.GRANTED
                ? Words.of("audit", "did." + line.operation())
                : Words.of("audit", "tried." + line.operation());
    }

    public String whom(AuditLine line) {
        return Objects.requireNonNullElse(
                line.personName(), Objects.toString(line.person(), "").substring(0, line.person() == null ? 0 : 8));
    }

    public String which(AuditLine line) {
        return Objects.requireNonNullElse(
                line.caseName(), Objects.toString(line.caseId(), "").substring(0, line.caseId() == null ? 0 : 8));
    }

    public String why(AuditLine line) {
        var purpose = Objects.requireNonNullElse(line.purpose(), "");
        return purposes.name(purpose, visitor.language()).map(Words::inSentence).orElse(purpose);
    }

    public String what(AuditLine line) {
        return line.categories().stream().map(AuditWords::category).collect(Collectors.joining(", "));
    }

    /** A refused page stands in the log as {@code page:/staff/audit}. */
    private static String category(String key) {
        return key.startsWith(PAGE)
                ? Words.of("audit", "page", key.substring(PAGE.length()))
                : Words.known("audit", "category." + key, key);
    }

    /** Whoever looks for something is told how much there was, also when it was nothing. */
    public boolean tellsHits(AuditLine line) {
        var hits = line.hits();
        return hits != null && (hits > 0 || line.operation() == Operation.SEARCH || line.operation() == Operation.LIST);
    }

    /** In which role, from where, what of the person's, and at what work; of each only what is known. */
    public String circumstances(AuditLine line) {
        return Stream.of(role(line), from(line), line.person() == null ? "" : what(line), work(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** An entry of an earlier version may name a service that is no more: its name is better than nothing. */
    private static String work(AuditLine line) {
        return Words.known("audit", "action." + line.action(), line.action());
    }

    private static String role(AuditLine line) {
        var none = line.role() == null || line.role().isEmpty() || line.actor().equals(Caller.SYSTEM);
        return none
                ? ""
                : Stream.of(line.role().split(" "))
                        .map(role -> Words.known("frame", "role." + role, role))
                        .collect(Collectors.joining(", "));
    }

    private static String from(AuditLine line) {
        return line.address().equals(Caller.INSIDE) ? "" : Words.of("audit", "line.from") + " " + line.address();
    }

    public String shape(AuditLine line) {
        return line.outcome() == Outcome.GRANTED ? "✓" : "▲";
    }

    static String name(AuditLine line, Kind kind, String id) {
        var name = switch (kind) {
            case EMPLOYEE -> line.actor().equals(id) ? line.actorName() : null;
            case PERSON -> id.equals(Objects.toString(line.person())) ? line.personName() : null;
            case CASE -> id.equals(Objects.toString(line.caseId())) ? line.caseName() : null;
        };
        return Objects.requireNonNullElse(name, "");
    }
}
