package com.qmplus.vern.staff;

import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.staff.Deputyship.Days;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who may stand in for whom: one colleague at a time, who is there themselves and has the role that the work takes. Nobody gets a
 * role by it: what a deputy may do, they may do by their own.
 */
public final class DeputyPolicy {

    /** Longer than a year is no absence, but a hand-over. */
    public static final int MOST_DAYS = 366;

    private static final List<String> WORK = List.of(Roles.CASE_WORKER, Roles.PRIVACY_MANAGER);

    private DeputyPolicy() {}

    /** @param others that hold or are to come, of whomever */
    public static void check(
            Employee absent, Employee deputy, Days days, LocalDate today, Collection<Deputyship> others) {
        if (absent.id().equals(deputy.id())) throw new OwnDeputy();
        if (days.from().isBefore(today)
                || days.until().isBefore(days.from())
                || days.until().isAfter(days.from().plusDays(MOST_DAYS - 1))) throw new DaysOutOfRange();
        if (!maySupply(absent, deputy)) throw new DeputyLacksRole();
        var then = others.stream().filter(one -> one.overlaps(days)).toList();
        if (then.stream().anyMatch(one -> one.absent().equals(absent.id()))) throw new DeputyNamedAlready();
        if (then.stream().anyMatch(one -> one.absent().equals(deputy.id()))) throw new DeputyIsAway();
        if (then.stream().anyMatch(one -> one.deputy().equals(absent.id()))) throw new StandsInThen();
    }

    /** Cases are worked on by either role; what takes a privacy manager takes one. */
    public static boolean maySupply(Employee absent, Employee deputy) {
        if (absent.hasLeft() || deputy.hasLeft()) return false;
        if (absent.holds(Roles.PRIVACY_MANAGER)) return deputy.holds(Roles.PRIVACY_MANAGER);
        return works(absent) && works(deputy);
    }

    private static boolean works(Employee employee) {
        return WORK.stream().anyMatch(employee::holds);
    }
}
