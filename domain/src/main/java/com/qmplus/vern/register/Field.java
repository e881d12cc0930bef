package com.qmplus.vern.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of personal datum, and the headings under which the CRM exports it.
 *
 * @param marks the event whose day it tells, by its value or else by when it was collected; storage periods run from it
 */
public record Field(
        FieldKey key,
        Text name,
        CategoryKey category,
        List<String> crmColumns,
        @Nullable RetentionTrigger marks,
        Validity valid,
        boolean confirm)
        implements Element {

    public Field {
        crmColumns = Lists.copy(crmColumns);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
