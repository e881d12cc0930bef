package com.qmplus.vern.consent.application;

import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Roles;
import java.util.List;

public final class ConsentTracedScenarios implements TracedScenarios {

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var world = new PeopleWorld(FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER), log);
        return List.of(reading(
                AudienceDesk.class,
                "reached",
                () -> new AudienceDesk(world.door(), world.clock).reached(new PurposeKey("newsletter"), null)));
    }
}
