package com.qmplus.vern.audit.application;

import com.qmplus.vern.audit.AccessEntries;
import com.qmplus.vern.audit.AccessEntry;
import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.PromiseCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Whoever looked at somebody in the last ninety days had a case or stated a purpose, and the log says which (GDPR art. 5(1)(f), 32; P3). */
@ApplicationScoped
public class LooksWithReason implements PromiseCheck {

    private static final int DAYS = 90;

    private AccessEntries entries;

    protected LooksWithReason() {} // for CDI

    @Inject
    public LooksWithReason(AccessEntries entries) {
        this.entries = entries;
    }

    @Override
    public String key() {
        return "looks-with-reason";
    }

    @Override
    public Promise promise() {
        return Promise.P3;
    }

    @Override
    public Checked look(Instant now) {
        var since = now.minus(Duration.ofDays(DAYS));
        var without = entries.withoutReason(since, Checked.NAMED_AT_MOST);
        var offending = without.size() < Checked.NAMED_AT_MOST ? without.size() : entries.countWithoutReason(since);
        var named = without.stream().map(LooksWithReason::offence).toList();
        return Checked.of(entries.countOfPeople(since), offending, named, "no-looks");
    }

    private static Offence offence(AccessEntry entry) {
        return new Offence(
                Offence.Kind.ENTRY, Objects.requireNonNull(entry.id()).toString(), "no-reason");
    }
}
