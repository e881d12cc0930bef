package com.qmplus.vern.people.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The people of the trial through the whole import, on every database and in its transactions. */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactImportContractTest {

    private final Databases on;
    private final PeopleWorld world;

    ContactImportContractTest(Databases on) {
        this.on = on;
        var caller = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER);
        this.world = new PeopleWorld(
                caller,
                new RecordingAccessLog(caller, TestClock.anyDay()),
                on.repository(InMemoryPeople::new, JpaPeople::new),
                new InMemoryRememberedColumns(),
                Vaults.inMemory());
    }

    @Test
    void importing_twice_stores_once_and_a_change_is_stored_alone() {
        var contacts = world.contactImport(on);
        var first = contacts.run(DemoImport.file(), null);
        assertThat(first.refused()).isEmpty();
        assertThat(first.added() + first.unchanged()).isEqualTo(500);
        assertThat(contacts.run(DemoImport.file(), null).unchanged()).isEqualTo(500);

        var moved = new String(DemoImport.file(), UTF_8)
                .replace(",ola.nordmann@example.no,", ",ola.ny@example.org,")
                .getBytes(UTF_8);
        var plan = contacts.dryRun(moved, null);
        assertThat(plan.count(ImportPlan.Outcome.CHANGED)).isEqualTo(1);
        assertThat(contacts.run(moved, null).changed()).isEqualTo(1);
        assertThat(contacts.run(moved, null).unchanged()).isEqualTo(500);
        assertThat(contacts.run(DemoImport.file(), null).changed()).isEqualTo(1);
    }
}
