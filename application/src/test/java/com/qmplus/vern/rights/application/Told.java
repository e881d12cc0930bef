package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.application.AccessLog;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A journey in a world of its own, not told before somebody asks for it; from then on traced to the log in question. */
final class Told {

    private final AccessLog log;
    private final Function<Journey, Journey> before;
    private @Nullable Journey journey;

    Told(AccessLog log, Function<Journey, Journey> before) {
        this.log = log;
        this.before = before;
    }

    Journey journey() {
        if (journey == null) {
            journey = before.apply(new Journey(new RightsWorld()));
            journey.world().traceTo(log);
        }
        return journey;
    }

    RightsWorld world() {
        return journey().world();
    }
}
