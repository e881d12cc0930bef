package com.qmplus.vern.control.application;

import com.qmplus.vern.control.Policies;
import com.qmplus.vern.control.PromiseRun;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseStanding;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The board as the last run saw it, put together from where its parts are kept. */
@ApplicationScoped
public class Boards {

    private Policies policies;
    private PromiseRuns runs;
    private Checks checks;
    private Colleagues colleagues;
    private CurrentRegister register;
    private Requests requests;
    private Clock clock;

    protected Boards() {} // for CDI

    @Inject
    public Boards(
            Policies policies,
            PromiseRuns runs,
            Checks checks,
            Colleagues colleagues,
            CurrentRegister register,
            Requests requests,
            Clock clock) {
        this.policies = policies;
        this.runs = runs;
        this.checks = checks;
        this.colleagues = colleagues;
        this.register = register;
        this.requests = requests;
        this.clock = clock;
    }

    /** In words of that language. */
    BoardView print(Language language) {
        var policy = policies.published().orElseThrow(() -> new NotFound("policy"));
        var today = LocalDate.now(clock);
        var from = today.minusDays(BoardPrinter.DAYS - 1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        var last = runs.last().orElse(null);
        var standings = runs.standings();
        var names = colleagues.namesOf(Stream.concat(
                        standings.values().stream().map(PromiseStanding::owner),
                        Stream.ofNullable(last).map(PromiseRun::by))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var words = new CheckWords(language, checks.words());
        var offences = new OffenceNames(last, register.now(), requests, colleagues, language);
        return new BoardPrinter(
                        policy, last, runs.since(from), standings, names, today, clock.getZone(), words, offences)
                .board();
    }
}
