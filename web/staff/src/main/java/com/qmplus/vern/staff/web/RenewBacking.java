package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.ApiKeyId;
import com.qmplus.vern.staff.application.KeyDesk;
import com.qmplus.vern.staff.application.KeyLine;
import com.qmplus.vern.staff.application.Renewal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The next key of a system: for some days the old one holds beside it. */
@Named
@ViewScoped
public class RenewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS = 12;
    private static final int DAYS_OF_BOTH = 14;

    @Inject
    private KeyDesk desk;

    @Inject
    private FreshKeys fresh;

    @Inject
    private transient Clock clock;

    private @Nullable String id;
    private @Nullable KeyLine key;
    private @Nullable LocalDate until;
    private @Nullable LocalDate both;

    public void load() {
        key = desk.one(old());
        var today = LocalDate.now(clock);
        until = today.plusMonths(MONTHS);
        var fortnight = today.plusDays(DAYS_OF_BOTH);
        both = key.until().isBefore(fortnight) ? key.until() : fortnight;
    }

    public String renew() {
        var wanted = new Renewal(old(), Objects.requireNonNull(until), Objects.requireNonNullElse(both, until));
        return fresh.keep(desk.renew(wanted));
    }

    private ApiKeyId old() {
        try {
            return ApiKeyId.of(Objects.requireNonNullElse(id, ""));
        } catch (IllegalArgumentException none) {
            throw new NotFound("key");
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable KeyLine getKey() {
        return key;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getBoth() {
        return both;
    }

    public void setBoth(@Nullable LocalDate both) {
        this.both = both;
    }
}
