package com.qmplus.vern.control.application;

import com.qmplus.vern.control.CheckResult;
import com.qmplus.vern.control.PolicyVersion;
import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.control.application.CheckView.OffenceView;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the policy, the runs and how the promises stand together to a board. */
final class BoardPrinter {

    static final int DAYS = 90;

    private final PolicyVersion policy;
    private final @Nullable PromiseRun last;
    private final List<PromiseRun> runs;
    private final Map<Promise, PromiseStanding> standings;
    private final Map<EmployeeId, String> names;
    private final LocalDate today;
    private final ZoneId zone;
    private final CheckWords words;
    private final OffenceNames offences;
    private final Map<Promise, PromiseState> states;

    BoardPrinter(
            PolicyVersion policy,
            @Nullable PromiseRun last,
            List<PromiseRun> runs,
            Map<Promise, PromiseStanding> standings,
            Map<EmployeeId, String> names,
            LocalDate today,
            ZoneId zone,
            CheckWords words,
            OffenceNames offences) {
        this.policy = policy;
        this.last = last;
        this.runs = runs;
        this.standings = standings;
        this.names = names;
        this.today = today;
        this.zone = zone;
        this.words = words;
        this.offences = offences;
        this.states = last == null ? new EnumMap<>(Promise.class) : last.states();
    }

    BoardView board() {
        var sentences = policy.sentences().stream()
                .map(each -> SentenceView.of(each, states))
                .toList();
        var promises = Arrays.stream(Promise.values())
                .map(promise -> promise(promise, sentences))
                .sorted(Comparator.comparing(PromiseView::state).thenComparing(PromiseView::promise))
                .toList();
        return new BoardView(
                policy.number(),
                day(Objects.requireNonNull(policy.publishedOn())),
                last == null ? null : last.ended(),
                last == null ? null : name(last.by()),
                last == null ? 0 : Duration.between(last.begun(), last.ended()).toMillis(),
                promises,
                sentences);
    }

    private PromiseView promise(Promise promise, List<SentenceView> sentences) {
        var standing = standings.get(promise);
        var owner = standing == null ? null : standing.owner();
        return new PromiseView(
                promise,
                words.name(promise),
                states.getOrDefault(promise, PromiseState.CANNOT_TELL),
                standing == null ? null : standing.since(),
                standing == null ? null : standing.version(),
                owner == null ? null : owner.toString(),
                name(owner),
                sentences.stream()
                        .filter(each -> each.promises().contains(promise))
                        .toList(),
                results(promise).stream().map(this::check).toList(),
                trend(promise));
    }

    private List<CheckResult> results(Promise promise) {
        if (last == null) return List.of();
        return last.results().stream()
                .filter(result -> result.promise() == promise)
                .sorted(Comparator.comparing(CheckResult::state).thenComparing(CheckResult::check))
                .toList();
    }

    private CheckView check(CheckResult result) {
        var named = result.named().stream()
                .map(offence -> new OffenceView(
                        offence.kind(),
                        offence.id(),
                        offences.of(offence),
                        offence.about(),
                        words.says(result.check(), offence)))
                .toList();
        return new CheckView(
                result.check(),
                words.title(result.check()),
                result.state(),
                words.says(result),
                named,
                result.offending() - named.size(),
                result.lookedAt());
    }

    /** What the last run of each day saw. */
    private List<@Nullable PromiseState> trend(Promise promise) {
        var byDay = new HashMap<LocalDate, PromiseState>();
        for (var run : runs)
            byDay.put(day(run.ended()), Objects.requireNonNull(run.states().get(promise)));
        var trend = new ArrayList<@Nullable PromiseState>();
        for (int ago = DAYS - 1; ago >= 0; ago--) trend.add(byDay.get(today.minusDays(ago)));
        return trend;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private @Nullable String name(@Nullable EmployeeId employee) {
        return employee == null ? null : names.getOrDefault(employee, "");
    }
}
