package com.qmplus.vern.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who stands in for whom, and when. */
public interface Deputyships {

    void add(Deputyship one);

    Optional<Deputyship> find(UUID id);

    /** Those that hold on that day or later and were not ended, the earliest first. */
    List<Deputyship> ahead(LocalDate day);

    /** Those in which that colleague stands in on that day. */
    List<Deputyship> heldBy(EmployeeId deputy, LocalDate day);

    /** Those in which somebody stands in for that colleague on that day. */
    List<Deputyship> standingFor(EmployeeId absent, LocalDate day);
}
