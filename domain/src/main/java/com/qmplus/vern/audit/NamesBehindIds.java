package com.qmplus.vern.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The log holds opaque ids only; the features that own what is behind them lend the names while an auditor looks. Each
 * implements this for its own kind.
 */
public interface NamesBehindIds {

    /** What the ids are of. */
    Kind kind();

    /** Those whose name, or reference, holds the text; at most a handful. */
    List<NamedId> find(String text);

    /** The names of those ids that this feature knows; the others are left out, not refused. */
    Map<String, String> names(Collection<String> ids);

    /** What an id of the log may stand for. */
    enum Kind {
        EMPLOYEE,
        PERSON,
        CASE
    }
}
