package com.qmplus.vern.rights;

import com.qmplus.vern.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One month from receipt, rolled to a working day; once, within that month, two more, counted from the original day
 * (GDPR art. 12(3); Regulation 1182/71 art. 3; R3.1-R3.3). While we wait for an answer that we need, the clock may stand
 * (R3.4); where that is contested, the strict date is kept beside.
 */
@Embeddable
public class Deadline {

    static final int MONTHS = 1;
    static final int MONTHS_EXTENDED = 3;

    @Column(name = "received_on")
    private LocalDate received;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "strict_due_on")
    private LocalDate strict;

    @Column(name = "extended_on")
    private @Nullable LocalDate noticeSent;

    @Column(name = "remind_on")
    private @Nullable LocalDate remind;

    @Column(name = "counted_from")
    private @Nullable LocalDate anew;

    protected Deadline() {} // for JPA

    private Deadline(
            LocalDate received,
            LocalDate due,
            LocalDate strict,
            @Nullable LocalDate noticeSent,
            @Nullable LocalDate remind,
            @Nullable LocalDate anew) {
        this.received = received;
        this.due = due;
        this.strict = strict;
        this.noticeSent = noticeSent;
        this.remind = remind;
        this.anew = anew;
    }

    public static Deadline from(LocalDate received, WorkingDays days) {
        return from(received, null, days);
    }

    private static Deadline from(LocalDate received, @Nullable LocalDate anew, WorkingDays days) {
        var start = anew == null ? received : anew;
        var due = Reckoning.of(PauseMode.NONE, received, start, MONTHS, Pauses.NONE, start, days)
                .due();
        return new Deadline(received, due, due, null, Reminder.first(due), anew);
    }

    /** What was answered is to be answered anew: that was asked for on this day, and has a time of its own (art. 12(3), 22(3)). */
    Deadline anew(LocalDate asked, WorkingDays days) {
        return from(received, asked, days);
    }

    /** The day of receipt is the day where the controller is, whether or not anybody read it then (R3.1). */
    public static Deadline from(Instant received, ZoneId controllersZone, WorkingDays days) {
        return from(LocalDate.ofInstant(received, controllersZone), days);
    }

    /** As it is after those pauses; an open one counts up to {@code today}. Itself when nothing changes. */
    public Deadline counted(Pauses pauses, LocalDate today, TimeRules rules) {
        return withEnds(noticeSent, pauses, today, rules);
    }

    /** The notice must be sent before the first month, and what was paused, is over; never one month and then two (R3.3). */
    public Deadline extended(LocalDate noticeSentOn, Pauses pauses, LocalDate today, TimeRules rules) {
        if (!isExtendable(noticeSentOn)) throw new CannotExtend(due, noticeSentOn);
        return withEnds(noticeSentOn, pauses, today, rules);
    }

    /** A notice sent on that day would extend it. */
    public boolean isExtendable(LocalDate noticeSentOn) {
        return !isExtended() && !isOverdue(noticeSentOn) && !noticeSentOn.isBefore(start());
    }

    private Deadline withEnds(@Nullable LocalDate notice, Pauses pauses, LocalDate today, TimeRules rules) {
        var end = reckoning(rules.mode(), notice, pauses, today, rules.days()).due();
        var strictEnd =
                reckoning(PauseMode.NONE, notice, pauses, today, rules.days()).due();
        if (end.equals(due) && strictEnd.equals(strict) && Objects.equals(notice, noticeSent)) return this;
        return new Deadline(
                received, end, strictEnd, notice, end.equals(due) ? remind : Reminder.afterMove(end, today), anew);
    }

    /** By every mode, so that all three dates can be told (R3.4). */
    public Reckoning reckoning(PauseMode mode, Pauses pauses, LocalDate today, WorkingDays days) {
        return reckoning(mode, noticeSent, pauses, today, days);
    }

    /** The notice extends nothing in a mode by which the first month was over when it was sent (R3.3). */
    private Reckoning reckoning(
            PauseMode mode, @Nullable LocalDate notice, Pauses pauses, LocalDate today, WorkingDays days) {
        var since = anew == null ? pauses : pauses.since(anew);
        var month = Reckoning.of(mode, received, start(), MONTHS, since, today, days);
        if (notice == null || notice.isAfter(month.due())) return month;
        return Reckoning.of(mode, received, start(), MONTHS_EXTENDED, since, today, days);
    }

    /** The person at the desk is told that it is near, or over: once for each of the days of {@link Reminder}. */
    public boolean wantsReminder(LocalDate today) {
        return remind != null && !today.isBefore(remind) && daysLeft(today) <= Reminder.FIRST_DAYS_BEFORE;
    }

    public Deadline reminded(LocalDate today) {
        return new Deadline(received, due, strict, noticeSent, Reminder.afterMove(due, today), anew);
    }

    public boolean isExtended() {
        return noticeSent != null;
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(due);
    }

    /** Late, if no question stopped the clock: what an authority might hold. */
    public boolean isOverdueWithoutPauses(LocalDate today) {
        return today.isAfter(strict);
    }

    /** Negative when overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    public LocalDate received() {
        return received;
    }

    /** The day from which it is counted: of its receipt, or on which it was asked to be looked at anew. */
    public LocalDate start() {
        return anew == null ? received : anew;
    }

    public LocalDate due() {
        return due;
    }

    /** The deadline as if the clock had never stood. */
    public LocalDate strict() {
        return strict;
    }

    /** The day on which the notice of the extension was sent. */
    public @Nullable LocalDate noticeSent() {
        return noticeSent;
    }

    /** The next day on which somebody is told how near it is; null when all was told. */
    public @Nullable LocalDate remind() {
        return remind;
    }

    @Override
    public String toString() {
        return received + " → " + due;
    }
}
