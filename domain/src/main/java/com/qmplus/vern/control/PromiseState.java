package com.qmplus.vern.control;

import com.qmplus.vern.shared.Checked;
import java.util.Collection;
import java.util.Comparator;

/** Whether a promise is kept; the worst first. */
public enum PromiseState {
    BROKEN,
    CANNOT_TELL,
    KEPT;

    /** Several are as good as the worst of them, and of none nobody can tell. */
    public static PromiseState ofAll(Collection<PromiseState> states) {
        return states.stream().min(Comparator.naturalOrder()).orElse(CANNOT_TELL);
    }

    public static PromiseState of(Checked checked) {
        return switch (checked) {
            case Checked.Kept kept -> KEPT;
            case Checked.Broken broken -> BROKEN;
            case Checked.CannotTell unknown -> CANNOT_TELL;
        };
    }
}
