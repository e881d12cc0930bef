package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Question;
import com.qmplus.vern.rights.Reckoning;
import com.qmplus.vern.rights.TimeRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the deadline of a case as it is today, by every mode in which it could be counted (R3.4). */
@ApplicationScoped
public class DeadlineViews {

    private CaseTime time;
    private CaseSeal seal;

    protected DeadlineViews() {} // for CDI

    @Inject
    public DeadlineViews(CaseTime time, CaseSeal seal) {
        this.time = time;
        this.seal = seal;
    }

    /** @param whole with what was written */
    DeadlineView of(DataSubjectRequest request, boolean whole) {
        var rules = time.rules();
        var until = countedUntil(request, rules);
        var deadline = request.state().isAnswered()
                ? request.deadline()
                : request.deadline().counted(request.pauses(), until, rules);
        long left = deadline.daysLeft(time.today());
        return new DeadlineView(
                deadline.received(),
                deadline.due(),
                left,
                Urgency.of(request.state(), left),
                deadline.isExtended(),
                reckoning(request, rules.mode(), until, rules),
                Stream.of(PauseMode.values())
                        .map(mode -> reckoning(request, mode, until, rules))
                        .toList(),
                request.questions().stream().map(DeadlineViews::wait).toList(),
                !request.state().isAnswered()
                        && deadline.isOverdueWithoutPauses(time.today())
                        && !deadline.isOverdue(time.today()),
                extension(request, whole));
    }

    /** A question that was never answered stopped the clock until the case was. */
    private LocalDate countedUntil(DataSubjectRequest request, TimeRules rules) {
        return Optional.ofNullable(request.answered()).map(rules::day).orElseGet(time::today);
    }

    private static Reckoning reckoning(DataSubjectRequest request, PauseMode mode, LocalDate until, TimeRules rules) {
        return request.deadline().reckoning(mode, request.pauses(), until, rules.days());
    }

    private static DeadlineView.Wait wait(Question question) {
        return new DeadlineView.Wait(question.kind(), question.asked(), question.answered(), !question.stopsClock());
    }

    private DeadlineView.@Nullable Extension extension(DataSubjectRequest request, boolean whole) {
        return request.timeline()
                .extension()
                .map(step -> new DeadlineView.Extension(
                        ExtensionGround.valueOf(String.valueOf(step.detail())),
                        whole ? seal.words(request, step.words()) : null,
                        request.deadline().noticeSent()))
                .orElse(null);
    }
}
