package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.PeopleWorld.CASE;
import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The few that read people beside the one door tell nothing of who is restricted either (GDPR art. 18; list readers-of-people). */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BesideTheDoorTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Databases on;
    private final PeopleWorld world;
    private final String unique = "Yq" + Integer.toString(NUMBERS.incrementAndGet(), 36);
    private final String name = "Kari" + unique + " Aas" + unique;
    private final String email = "kari" + unique.toLowerCase(Locale.ROOT) + "@example.no";
    private final Person kari;

    BesideTheDoorTest(Databases on) {
        this.on = on;
        var caller = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER);
        var log = new RecordingAccessLog(caller, TestClock.anyDay());
        world = PeopleWorld.in(on, caller, log, Vaults.inMemory(), TestClock.anyDay());
        kari = on.inTransaction(() -> {
            var person = world.person(name, CUSTOMER_CONTACT);
            person.isKnownBy(IdentifierKind.CRM_ID, HUBSPOT, unique, Instant.EPOCH);
            person.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, email, Instant.EPOCH);
            world.give(person, "email", email);
            world.give(person, "job-title", "Sjef");
            return person;
        });
    }

    @Test
    void the_auditor_is_lent_no_name_that_is_only_stored() {
        assertThat(lent()).containsExactly(name);
        restrict(Extent.of(FieldKey.EMAIL));
        assertThat(lent()).as("of a restricted address the name may be read").containsExactly(name);
        restrict(Extent.wholePerson());
        assertThat(lent()).isEmpty();
    }

    @Test
    void whose_name_has_been_erased_has_none_to_lend() {
        on.inTransaction(() -> world.people.find(kari.id()).orElseThrow().rename(""));
        assertThat(lent()).isEmpty();
    }

    @Test
    void the_auditor_finds_by_the_whole_name_alone_who_is_only_stored() {
        assertThat(found("Kari" + unique)).containsExactly(name);
        restrict(Extent.wholePerson());
        assertThat(found("Kari" + unique)).isEmpty();
        assertThat(found(name)).containsExactly(name);
    }

    @Test
    void an_export_is_told_nothing_of_what_is_only_stored() {
        assertThat(told()).anyMatch(text -> text.contains(email));
        restrict(Extent.wholePerson());
        assertThat(told()).noneMatch(text -> text.contains(email) || text.contains(name));
    }

    @Test
    void what_counts_names_nobody() {
        restrict(Extent.wholePerson());
        var told = on.inTransaction(
                () -> Told.by(world.registerAgainstStored().findings(world.register.now(), world.today())));
        assertThat(told).noneMatch(text -> text.contains(unique) || text.contains(email));
    }

    private List<String> lent() {
        var id = kari.id().toString();
        return List.copyOf(
                on.inTransaction(() -> world.names().names(List.of(id))).values());
    }

    private List<String> found(String text) {
        return on.inTransaction(() -> world.names().find(text)).stream()
                .map(found -> found.name())
                .toList();
    }

    /** What the dry run of a row tells that says something else of all of it. */
    private List<String> told() {
        var row = "Record ID,Last Name,Email,Lifecycle Stage\n" + unique + ",Ny,ny@example.org,Customer\n";
        return Told.by(world.contactImport(on).dryRun(row.getBytes(UTF_8), null).rows());
    }

    private void restrict(Extent extent) {
        var order = new RestrictionOrder(
                extent, RestrictionGround.UNLAWFUL_KEEP, world.today(), new CaseRef(CASE), UUID.randomUUID());
        on.inTransaction(() -> world.restrictionBook().impose(kari.id(), List.of(order)));
    }
}
