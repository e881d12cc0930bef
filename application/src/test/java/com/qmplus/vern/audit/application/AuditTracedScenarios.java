package com.qmplus.vern.audit.application;

import static com.qmplus.vern.audit.application.TracedScenario.reading;

import com.qmplus.vern.audit.AuditQuery;
import com.qmplus.vern.audit.Turn.Newest;
import java.util.List;

public final class AuditTracedScenarios implements TracedScenarios {

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var desk = new AuditDesk(new InMemoryAccessEntries(), Names.of(), log);
        return List.of(
                reading(AuditDesk.class, "search", () -> desk.search(AuditQuery.everything(), new Newest())),
                reading(AuditDesk.class, "suggest", () -> desk.suggest("kari")),
                reading(Denials.class, "refused", () -> new Denials(log).refused("/staff/audit")));
    }
}
