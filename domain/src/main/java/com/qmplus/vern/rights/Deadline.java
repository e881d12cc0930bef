package com.qmplus.vern.rights;

import com.qmplus.vern.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One month from receipt, rolled to a working day; once, within that month, two more, counted from the original day
 * (GDPR art. 12(3); Regulation 1182/71 art. 3; R3.1-R3.3).
 */
@Embeddable
public class Deadline {

    static final int MONTHS = 1;
    static final int MONTHS_EXTENDED = 3;

    @Column(name = "received_on")
    private LocalDate received;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "extended_on")
    private @Nullable LocalDate noticeSent;

    protected Deadline() {} // for JPA

    private Deadline(LocalDate received, LocalDate due, @Nullable LocalDate noticeSent) {
        this.received = received;
        this.due = due;
        this.noticeSent = noticeSent;
    }

    public static Deadline from(LocalDate received, WorkingDays days) {
        return new Deadline(received, end(received, MONTHS, days), null);
    }

    /** The day of receipt is the day where the controller is, whether or not anybody read it then (R3.1). */
    public static Deadline from(Instant received, ZoneId controllersZone, WorkingDays days) {
        return from(LocalDate.ofInstant(received, controllersZone), days);
    }

    /** The notice must be sent before the first month is over; never counted as one month and then two (R3.3). */
    public Deadline extended(LocalDate noticeSentOn, WorkingDays days) {
        if (isExtended() || isOverdue(noticeSentOn) || noticeSentOn.isBefore(received))
            throw new CannotExtend(due, noticeSentOn);
        return new Deadline(received, end(received, MONTHS_EXTENDED, days), noticeSentOn);
    }

    public Reckoning reckoning(WorkingDays days) {
        return Reckoning.of(received, isExtended() ? MONTHS_EXTENDED : MONTHS, days);
    }

    public boolean isExtended() {
        return noticeSent != null;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** Negative when overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public LocalDate received() {
        return received;
    }

    public LocalDate due() {
        return due;
    }

    private static LocalDate end(LocalDate received, int months, WorkingDays days) {
        return Reckoning.of(received, months, days).due();
    }

    @Override
    public String toString() {
        return received + " → " + due;
    }
}
