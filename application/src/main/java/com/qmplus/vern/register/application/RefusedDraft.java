package com.qmplus.vern.register.application;

import com.qmplus.vern.shared.BrokenRule;
import java.util.List;

/** A change of the register that cannot be kept, with every reason; nothing was changed. */
public final class RefusedDraft extends BrokenRule {

    private static final long serialVersionUID = 1L;

    private final transient List<DraftFault> faults;

    RefusedDraft(List<DraftFault> faults) {
        super(faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<DraftFault> faults() {
        return faults == null ? List.of() : faults;
    }
}
