package com.qmplus.vern.disclosure.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;
import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.people.application.UseView;
import java.util.List;
import java.util.UUID;

public final class DisclosureTracedScenarios implements TracedScenarios {

    private static final UseView FOR_CASE = UseView.forCase(PeopleWorld.CASE);

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var world = new DisclosureWorld(log);
        var sara = world.person();
        return List.of(
                reading(DisclosureDesk.class, "view", () -> world.desk().view(sara, FOR_CASE)),
                reading(
                        DisclosureDesk.class,
                        "awaitingSecond",
                        () -> world.asPrivacyManager(UUID.randomUUID()).desk().awaitingSecond()),
                changing(
                        DisclosureDesk.class,
                        "decide",
                        () -> world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toProcessor()),
                        () -> world.state(sara)),
                second("approve", log),
                second("refuse", log));
    }

    /** The demand came in while the log could still be written. */
    private static TracedScenario second(String deed, AccessLog log) {
        var world = new DisclosureWorld(new RecordingAccessLog());
        var sara = world.person();
        world.desk().decide(DisclosureId.random(), sara, FOR_CASE, world.toAuthority("strpl. § 210"));
        var desk = world.asPrivacyManager(UUID.randomUUID()).traceTo(log).desk();
        var waiting = world.waiting();
        return changing(
                DisclosureDesk.class,
                deed,
                () -> {
                    if (deed.equals("approve")) desk.approve(waiting.id(), waiting.version());
                    else desk.refuse(waiting.id(), waiting.version());
                },
                () -> world.state(sara));
    }
}
