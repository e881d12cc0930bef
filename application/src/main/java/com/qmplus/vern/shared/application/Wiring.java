package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What comes from outside, so that constructors can ask for it: the time, the calendar, the database. */
@ApplicationScoped
public class Wiring {

    @Produces
    @PersistenceContext(unitName = "vern")
    private EntityManager database;

    /** Days begin and end where the controller is. */
    @Produces
    Clock clock(Settings settings) {
        return Clock.system(settings.zone());
    }

    @Produces
    WorkingDays workingDays() {
        return new NorwegianWorkingDays();
    }
}
