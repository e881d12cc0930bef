package com.qmplus.vern.register;

import java.util.List;

/** How a person stands to the controller: it makes them a category of person and brings the purposes that apply. */
public record RelationKind(
        RelationKindKey key,
        Text name,
        String personCategory,
        List<PurposeKey> purposes,
        Validity valid,
        boolean confirm)
        implements Element {

    public RelationKind {
        purposes = Lists.copy(purposes);
        valid = Lists.orAlways(valid);
    }

    @Override
    public String stableKey() {
        return key.value();
    }
}
