package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.shared.BrokenRule;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step for one case of several.
 *
 * @param reference empty: there is no such case
 * @param refused by which rule; null: it was done
 */
public record BulkResult(
        RequestId id, String reference, @Nullable BrokenRule refused) implements Serializable {

    public boolean isDone() {
        return refused == null;
    }
}
