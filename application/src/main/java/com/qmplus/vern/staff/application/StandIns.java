package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.Deputyship;
import com.qmplus.vern.staff.Deputyships;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** Who stands in for whom today: for the features in which work belongs to somebody. Inside the application only. */
@ApplicationScoped
public class StandIns {

    private Deputyships deputyships;
    private Clock clock;

    protected StandIns() {} // for CDI

    @Inject
    public StandIns(Deputyships deputyships, Clock clock) {
        this.deputyships = deputyships;
        this.clock = clock;
    }

    /** For whom that colleague stands in; nearly always nobody. */
    public Set<EmployeeId> absentOf(EmployeeId deputy) {
        return deputyships.heldBy(deputy, LocalDate.now(clock)).stream()
                .map(Deputyship::absent)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who stands in for that colleague. */
    public Set<EmployeeId> deputiesOf(EmployeeId absent) {
        return deputyships.standingFor(absent, LocalDate.now(clock)).stream()
                .map(Deputyship::deputy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
