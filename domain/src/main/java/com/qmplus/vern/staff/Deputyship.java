package com.qmplus.vern.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A colleague stands in for somebody who is away, from the first day to the last, both included; then it is over by itself. The row
 * stays: who stood in for whom explains who did what.
 */
@Entity
@Table(name = "deputyship")
public class Deputyship {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "absent_id")
    private EmployeeId absent;

    @Column(name = "deputy_id")
    private EmployeeId deputy;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate until;

    @Column(name = "named_by")
    private EmployeeId namedBy;

    @Column(name = "named_on")
    private Instant namedOn;

    @Column(name = "ended_on")
    private @Nullable Instant ended;

    protected Deputyship() {} // for JPA

    public Deputyship(UUID id, EmployeeId absent, EmployeeId deputy, Days days, EmployeeId namedBy, Instant now) {
        this.id = id;
        this.absent = absent;
        this.deputy = deputy;
        this.from = days.from();
        this.until = days.until();
        this.namedBy = namedBy;
        this.namedOn = now;
    }

    /** From the first to the last, both included. */
    public record Days(LocalDate from, LocalDate until) {

        boolean overlap(Days other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }
    }

    /** Before its last day is over: who is back earlier, or cannot stand in after all. */
    public void end(Instant now) {
        if (ended == null) ended = now;
    }

    public boolean holdsOn(LocalDate day) {
        return ended == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** It holds, or is to come. */
    public boolean isAhead(LocalDate today) {
        return ended == null && !today.isAfter(until);
    }

    boolean overlaps(Days days) {
        return ended == null && days().overlap(days);
    }

    public boolean concerns(EmployeeId employee) {
        return employee.equals(absent) || employee.equals(deputy);
    }

    public UUID id() {
        return id;
    }

    public EmployeeId absent() {
        return absent;
    }

    public EmployeeId deputy() {
        return deputy;
    }

    public EmployeeId namedBy() {
        return namedBy;
    }

    public Days days() {
        return new Days(from, until);
    }
}
