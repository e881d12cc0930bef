package com.qmplus.vern.people.application;

import static com.qmplus.vern.audit.application.TracedScenario.changing;
import static com.qmplus.vern.audit.application.TracedScenario.reading;
import static com.qmplus.vern.people.application.PeopleWorld.EMPLOYEE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.RelationKindKey.NEWSLETTER_READER;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.TracedScenario;
import com.qmplus.vern.audit.application.TracedScenarios;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.FindingRule;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Roles;
import java.util.List;

public final class PeopleTracedScenarios implements TracedScenarios {

    private static final byte[] FILE = "Record ID,Last Name,Lifecycle Stage\n1,Ås,Customer\n".getBytes(UTF_8);

    @Override
    public List<TracedScenario> scenarios(AccessLog log) {
        var world = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.CASE_WORKER), log);
        var kari = world.person("Kari Lie", CUSTOMER_CONTACT);
        var manager = new PeopleWorld(FixedCaller.employee(EMPLOYEE, Roles.PRIVACY_MANAGER), log);
        var agreement = UseView.forPurpose("agreement");
        var becomesReader = new RelationChange.Begins(NEWSLETTER_READER, world.today(), null);
        return List.of(
                reading(PeopleDesk.class, "search", () -> world.desk().search("kari", new PurposeKey("agreement"))),
                reading(PeopleDesk.class, "view", () -> world.desk().view(kari.id(), agreement)),
                reading(
                        UnservedDesk.class,
                        "people",
                        () -> manager.unservedDesk()
                                .people(FindingRule.DATA_WITHOUT_PURPOSE, new CategoryKey("contact"), null)),
                reading(
                        RelationDesk.class,
                        "outlook",
                        () -> world.relationDesk().outlook(kari.id(), agreement, becomesReader)),
                changing(
                        RelationDesk.class,
                        "change",
                        () -> world.relationDesk().change(kari.id(), agreement, becomesReader, kari.relationViews()),
                        kari::relationViews),
                changing(
                        ContactImport.class,
                        "dryRun",
                        () -> manager.contactImport().dryRun(FILE, null),
                        () -> state(manager)),
                changing(
                        ContactImport.class,
                        "run",
                        () -> manager.contactImport().run(FILE, null),
                        () -> state(manager)));
    }

    private static List<String> state(PeopleWorld world) {
        return ((InMemoryPeople) world.people)
                .all().stream().map(person -> person.name()).toList();
    }
}
