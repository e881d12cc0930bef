package com.qmplus.vern.control;

import com.qmplus.vern.shared.Checked;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one check saw in one run. */
@Embeddable
public class CheckResult {

    /** What a check is missing that failed; its cause is in the server's log. */
    public static final String FAILED = "failed";

    private static final String BETWEEN = "\n";
    private static final String WITHIN = "\t";

    @Column(name = "check_key")
    private String check;

    @Enumerated(EnumType.STRING)
    private Promise promise;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    @Column(name = "looked_at")
    private long lookedAt;

    private long offending;

    private @Nullable String named;

    private @Nullable String missing;

    @Column(name = "took_ms")
    private long took;

    protected CheckResult() {} // for JPA

    /** @param took milliseconds */
    public CheckResult(String check, Promise promise, Checked checked, long took) {
        this.check = check;
        this.promise = promise;
        this.state = PromiseState.of(checked);
        this.took = took;
        switch (checked) {
            case Checked.Kept kept -> lookedAt = kept.lookedAt();
            case Checked.Broken broken -> breaks(broken);
            case Checked.CannotTell unknown -> missing = unknown.missing();
        }
    }

    private void breaks(Checked.Broken broken) {
        lookedAt = broken.lookedAt();
        offending = broken.offending();
        named = broken.named().stream()
                .map(each ->
                        String.join(WITHIN, each.kind().name(), each.id(), each.about(), String.valueOf(each.count())))
                .collect(Collectors.joining(BETWEEN));
    }

    public String check() {
        return check;
    }

    public Promise promise() {
        return promise;
    }

    public PromiseState state() {
        return state;
    }

    public long lookedAt() {
        return lookedAt;
    }

    public long offending() {
        return offending;
    }

    /** The first of those that offend. */
    public List<Offence> named() {
        return named == null
                ? List.of()
                : named.lines().map(CheckResult::offence).toList();
    }

    private static Offence offence(String line) {
        var parts = line.split(WITHIN, 4);
        return new Offence(Offence.Kind.valueOf(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]));
    }

    public @Nullable String missing() {
        return missing;
    }

    /** Milliseconds. */
    public long took() {
        return took;
    }
}
