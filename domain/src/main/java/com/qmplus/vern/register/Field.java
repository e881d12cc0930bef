package com.qmplus.vern.register;

import java.util.List;

/** One kind of personal datum, and the headings under which the CRM exports it. */
public record Field(
        FieldKey key, Text name, CategoryKey category, List<String> crmColumns, Validity valid, boolean confirm)
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
