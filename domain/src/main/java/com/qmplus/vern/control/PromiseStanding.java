package com.qmplus.vern.control;

import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a promise stands, and since when it has. */
@Entity
@Table(name = "promise_standing")
public class PromiseStanding {

    @Id
    @Enumerated(EnumType.STRING)
    private Promise promise;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    @Column(name = "since")
    private Instant since;

    /** It was broken and has not been kept since. */
    @Column(name = "is_broken")
    private boolean broken;

    /** Who sees to it. */
    private @Nullable EmployeeId owner;

    protected PromiseStanding() {} // for JPA

    public PromiseStanding(Promise promise, Instant since) {
        this.promise = promise;
        this.state = PromiseState.CANNOT_TELL;
        this.since = since;
    }

    /** What somebody is to be told of. */
    public enum Turn {
        BROKEN,
        KEPT_AGAIN
    }

    /**
     * A run has seen it so. That it cannot be told for a while is no news to mail, and does not make a broken promise a kept one.
     *
     * @return what has turned, if anything
     */
    public Optional<Turn> seen(PromiseState now, Instant when) {
        if (now != state) since = when;
        state = now;
        var wasBroken = broken;
        if (now != PromiseState.CANNOT_TELL) broken = now == PromiseState.BROKEN;
        if (broken == wasBroken) return Optional.empty();
        return Optional.of(broken ? Turn.BROKEN : Turn.KEPT_AGAIN);
    }

    /** @param employee nobody, to let it go */
    public void give(@Nullable EmployeeId employee) {
        owner = employee;
    }

    public Promise promise() {
        return promise;
    }

    public PromiseState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public @Nullable EmployeeId owner() {
        return owner;
    }

    public long version() {
        return version;
    }
}
