package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An erasure that races whoever stores: what was read before it is not written after it. */
@ParameterizedClass(name = "on {0}")
@EnumSource(
        value = Databases.class,
        names = {"DERBY", "POSTGRESQL"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureRaceContractTest {

    private final Databases on;
    private final PeopleWorld world;
    private final PersonId kari;

    ErasureRaceContractTest(Databases on) {
        this.on = on;
        var caller = FixedCaller.system();
        world = new PeopleWorld(
                caller,
                new RecordingAccessLog(caller, TestClock.anyDay()),
                on.repository(InMemoryPeople::new, JpaPeople::new),
                new InMemoryRememberedColumns(),
                Vaults.inMemory());
        kari = on.inTransaction(() -> {
            var person = world.person("Kari Ås", CUSTOMER_CONTACT);
            world.give(person, "email", "kari@example.no");
            world.give(person, "job-title", "Sjef");
            return person.id();
        });
        world.concerned.add(kari);
    }

    @Test
    void a_datum_that_an_import_read_before_is_not_stored_after() {
        assertThatThrownBy(() -> on.inTransaction(() -> {
                    var person = world.people.find(kari).orElseThrow();
                    assertThat(person.data()).hasSize(2);
                    elsewhere(() -> erase("job-title", "Sjef"));
                    world.people.changes(person);
                    world.give(person, "job-title", "Sjef");
                }))
                .isInstanceOf(RuntimeException.class);
        on.inTransaction(
                () -> assertThat(world.people.find(kari).orElseThrow().data()).hasSize(1));
    }

    private void erase(String field, String value) {
        on.inTransaction(() -> new PeopleHoldings(world.door())
                .erase(
                        new Sought(kari.value(), CASE, List.of()),
                        List.of(new HeldDatum(field, value, HUBSPOT.value(), "self", null))));
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
