package com.qmplus.vern.shared.web;

import com.qmplus.vern.shared.WorkingDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Dates on pages, in the visitor's language and the controller's zone. */
@Named
@RequestScoped
public class Dates {

    private Visitor visitor;
    private Clock clock;
    private WorkingDays workingDays;

    protected Dates() {} // for CDI

    @Inject
    public Dates(Visitor visitor, Clock clock, WorkingDays workingDays) {
        this.visitor = visitor;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    public String day(LocalDate day) {
        return text().day(day);
    }

    public String dayOf(Instant moment) {
        return text().day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** The first working day after that day. */
    public String nextWorkingDay(LocalDate day) {
        return text().day(workingDays.roll(day.plusDays(1)));
    }

    public String weekday(LocalDate day) {
        return text().weekday(day);
    }

    public String moment(Instant moment) {
        return text().moment(moment.atZone(clock.getZone()));
    }

    public String second(Instant moment) {
        return text().second(moment.atZone(clock.getZone()));
    }

    public String left(LocalDate day) {
        return text().left(LocalDate.now(clock), day);
    }

    private DateText text() {
        return new DateText(visitor.language());
    }
}
