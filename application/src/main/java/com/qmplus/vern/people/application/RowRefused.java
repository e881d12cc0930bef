package com.qmplus.vern.people.application;

import com.qmplus.vern.people.application.ImportPlan.RefusalReason;
import com.qmplus.vern.register.FieldKey;
import org.jspecify.annotations.Nullable;

/** Why a row cannot be read; it never leaves the import. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final @Nullable FieldKey field;

    RowRefused(RefusalReason reason, @Nullable FieldKey field) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.field = field;
    }

    RefusalReason reason() {
        return reason;
    }

    @Nullable
    FieldKey field() {
        return field;
    }
}
