package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.application.BulkDesk;
import com.qmplus.vern.rights.application.BulkResult;
import com.qmplus.vern.rights.application.ChosenCase;
import com.qmplus.vern.shared.web.frame.RuleMessages;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One step for the lines of the queue that were ticked; each tells what came of it. */
@Named
@ViewScoped
public class BulkBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FIELD = "chosen";
    private static final Pattern VALUE = Pattern.compile("([0-9a-f-]{36}):(\\d{1,18})");

    @Inject
    private BulkDesk desk;

    @Inject
    private QueueBacking queue;

    private boolean used;
    private boolean asking;
    private @Nullable EmployeeId to;

    public void take() {
        run("take", desk::take);
    }

    /** The colleagues are read only now: the page of the queue asks for nothing that is seldom needed. */
    public void askWhom() {
        used = true;
        asking = true;
    }

    public void handOver() {
        var colleague = to;
        if (colleague == null) Words.wrong("", Words.of("rights", "bulk.to.missing"));
        else run("hand_over", chosen -> desk.handOver(chosen, colleague));
    }

    /** What was opened stays open. */
    public boolean isUsed() {
        return used;
    }

    public boolean isAsking() {
        return asking;
    }

    public void resend() {
        run("resend", desk::resendConfirmation);
    }

    private void run(String step, Function<List<ChosenCase>, List<BulkResult>> call) {
        used = true;
        var chosen = chosen();
        if (chosen.isEmpty()) Words.wrong("", Words.of("rights", "bulk.none"));
        else tell(step, call.apply(chosen));
        queue.count();
    }

    private static void tell(String step, List<BulkResult> results) {
        var done = results.stream().filter(BulkResult::isDone).toList();
        if (!done.isEmpty()) say(step, done);
        for (var result : results) {
            var rule = result.refused();
            if (rule != null) Words.wrong("", (result.reference() + ": " + RuleMessages.text(rule)).strip());
        }
    }

    /** On this very page, which stays. */
    private static void say(String step, List<BulkResult> done) {
        var references = done.stream().map(BulkResult::reference).collect(Collectors.joining(", "));
        var words = Words.of("rights", "bulk.done." + step, done.size(), references);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words));
    }

    /** What was ticked, each as its id and the version that the page showed. */
    private static List<ChosenCase> chosen() {
        var values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(FIELD);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .flatMap(value -> read(value).stream())
                        .distinct()
                        .toList();
    }

    private static Optional<ChosenCase> read(String value) {
        var parts = VALUE.matcher(value);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new ChosenCase(RequestId.of(parts.group(1)), Long.parseLong(parts.group(2))));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public @Nullable EmployeeId getTo() {
        return to;
    }

    public void setTo(@Nullable EmployeeId to) {
        this.to = to;
    }
}
