package com.qmplus.vern.shared.web;

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

    protected Dates() {} // for CDI

    @Inject
    public Dates(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    public String day(LocalDate day) {
        return text().day(day);
    }

    public String dayOf(Instant moment) {
        return text().day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    public String weekday(LocalDate day) {
        return text().weekday(day);
    }

    public String moment(Instant moment) {
        return text().moment(moment.atZone(clock.getZone()));
    }

    public String left(LocalDate day) {
        return text().left(LocalDate.now(clock), day);
    }

    private DateText text() {
        return new DateText(visitor.language());
    }
}
