package com.qmplus.vern.control.application;

import static com.qmplus.vern.shared.Roles.AUDITOR;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.control.PromiseRuns;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleague;
import com.qmplus.vern.staff.application.Colleagues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where the promise board is read, printed, and looked at anew: is every sentence of the policy kept, and how is that known (P17). */
@Stateless
@RolesAllowed({PRIVACY_MANAGER, DPO, AUDITOR})
public class PromiseDesk {

    private static final String WHY = "numbers, and keys of what is wrong";

    private Boards boards;
    private PromiseRuns runs;
    private Checks checks;
    private PromiseBook book;
    private Colleagues colleagues;
    private CurrentRegister register;
    private Caller caller;
    private Clock clock;

    protected PromiseDesk() {} // for EJB

    @Inject
    public PromiseDesk(
            Boards boards,
            PromiseRuns runs,
            Checks checks,
            PromiseBook book,
            Colleagues colleagues,
            CurrentRegister register,
            Caller caller,
            Clock clock) {
        this.boards = boards;
        this.runs = runs;
        this.checks = checks;
        this.book = book;
        this.colleagues = colleagues;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    /** As the last run saw it, in words. */
    @FreeOfPersonalData(WHY)
    public BoardView board(Language language) {
        return boards.print(language);
    }

    /** What it is called, in a few words. */
    @FreeOfPersonalData(WHY)
    public String name(Promise promise, Language language) {
        return new CheckWords(language, Map.of()).name(promise);
    }

    /** How many of the promises are kept, as the last run saw them. */
    @FreeOfPersonalData(WHY)
    public Tally tally() {
        var standings = runs.standings().values();
        return new Tally(
                standings.stream()
                        .filter(each -> each.state() == PromiseState.KEPT)
                        .count(),
                Promise.values().length);
    }

    /** @param of how many there are */
    public record Tally(long kept, int of) {}

    /** Tagged, on paper (PDF/UA-1): for the management or an authority (GDPR art. 5(2), 24(1)). */
    @FreeOfPersonalData(WHY)
    public byte[] report(Language language) {
        return BoardReport.pdf(
                boards.print(language), register.now().controller().name(), language, clock.getZone());
    }

    /** Looks at every promise, now. */
    @RolesAllowed({PRIVACY_MANAGER, DPO})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @FreeOfPersonalData(WHY)
    public void look() {
        var begun = clock.instant();
        book.write(checks.look(), begun, clock.instant(), EmployeeId.of(caller.id()));
    }

    /** Who can see to a promise, by name. */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData("names of employees")
    public List<Colleague> owners() {
        return Stream.of(Roles.PRIVACY_MANAGER, Roles.CASE_WORKER)
                .flatMap(role -> colleagues.holding(role).stream())
                .distinct()
                .toList();
    }

    /** @param owner who is to see to it */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData("which employee sees to what")
    public void give(Promise promise, long version, EmployeeId owner) {
        if (owners().stream().noneMatch(one -> one.id().equals(owner))) throw new NotFound("employee");
        runs.get(promise, version).give(owner);
    }

    /** @see #give */
    @RolesAllowed(PRIVACY_MANAGER)
    @FreeOfPersonalData("which employee sees to what")
    public void letGo(Promise promise, long version) {
        runs.get(promise, version).give(null);
    }
}
