package com.qmplus.vern.retention.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;
import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.retention.Hold;
import com.qmplus.vern.retention.HoldGround;
import java.util.List;

public final class RetentionTracedScenarios implements TracedScenarios {

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var world = new RetentionWorld(log);
        var id = world.kari.id();
        var held = world.held(HoldGround.LEGAL_CLAIM, null);
        var review = world.people.today().plusMonths(3);
        return List.of(
                reading(HoldDesk.class, "of", () -> world.desk().of(id)),
                changing(
                        HoldDesk.class,
                        "set",
                        () -> world.desk().set(id, HoldGround.AUTHORITY_ORDER, null, review, "An order"),
                        () -> world.holds.of(id).size()),
                changing(
                        HoldDesk.class,
                        "lift",
                        () -> world.desk().lift(id, held.id(), "It is settled"),
                        () -> world.holds.of(id).stream().filter(Hold::stands).count()));
    }
}
