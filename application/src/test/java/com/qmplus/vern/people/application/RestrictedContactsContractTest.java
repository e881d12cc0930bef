package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.RESTRICTED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Extent;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestClock;
import com.qmplus.vern.shared.application.Vaults;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A restriction holds whatever number the next export gives whom it is of (GDPR art. 18; statement 21). */
@ParameterizedClass(name = "on {0}")
@EnumSource(Databases.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictedContactsContractTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(5000);
    private static final String HEADINGS = "Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage\n";
    private static final PurposeKey MARKETING = new PurposeKey("customer-marketing");

    private final Databases on;
    private final PeopleWorld world;
    private final RestrictionBook book;
    private final int number = NUMBERS.addAndGet(10);
    private final String kari = "kari" + number + "@example.no";
    private final String phone = "1000" + number;

    RestrictedContactsContractTest(Databases on) {
        this.on = on;
        var caller = FixedCaller.employee(PeopleWorld.EMPLOYEE, Roles.PRIVACY_MANAGER);
        world = PeopleWorld.in(
                on, caller, new RecordingAccessLog(caller, TestClock.anyDay()), Vaults.inMemory(), TestClock.anyDay());
        book = world.restrictionBook();
        assertThat(world.contactImport(on)
                        .run(row(0, "Kari", "Ås", kari, phone), null)
                        .added())
                .isEqualTo(1);
        restrict(Extent.wholePerson());
    }

    @Test
    void nobody_becomes_free_to_use_under_a_new_number() {
        assertRefused(row(1, "Kari", "Aas", "KARI" + number + "@example.no", ""));
        assertThat(world.contactImport(on)
                        .run(row(1, "K.", "Ås", kari, ""), null)
                        .refused())
                .flatExtracting(ImportPlan.Row::refusals)
                .extracting(Refusal::reason)
                .containsExactly(RESTRICTED);
        assertThat(at(kari)).hasSize(1);
        assertThat(reached()).doesNotContain(kari);
    }

    @Test
    void nor_under_the_number_of_somebody_else() {
        world.contactImport(on).run(row(2, "Ola", "Lie", "ola" + number + "@example.no", ""), null);
        assertRefused(row(2, "Kari", "Ås", kari, ""));
        assertThat(world.contactImport(on)
                        .dryRun(row(2, "Ola", "Lie", "ola" + number + "@example.org", ""), null)
                        .count(Outcome.CHANGED))
                .isEqualTo(1);
    }

    @Test
    void a_telephone_number_is_theirs_with_their_name_alone() {
        assertRefused(row(3, "KARI", "Aas", "", phone));
        assertThat(plan(row(4, "Per", "Berg", "per" + number + "@example.no", phone))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void what_is_restricted_in_part_is_not_brought_back_whole() {
        lift();
        restrict(Extent.of(FieldKey.EMAIL));
        assertRefused(row(5, "Kari", "Ås", kari, ""));
    }

    @Test
    void their_own_row_is_compared_as_ever() {
        assertThat(plan(row(0, "Kari", "Ås", kari, phone)).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void what_is_let_go_may_come_under_any_number() {
        lift();
        assertThat(plan(row(6, "Kari", "Ås", kari, "")).outcome()).isEqualTo(Outcome.NEW);
    }

    private void assertRefused(byte[] file) {
        var row = plan(file);
        assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(row.refusals()).containsExactly(new Refusal(RESTRICTED, null));
        assertThat(row.changes()).isEmpty();
    }

    private ImportPlan.Row plan(byte[] file) {
        return world.contactImport(on).dryRun(file, null).rows().getFirst();
    }

    private List<String> reached() {
        return on
                .inTransaction(() -> world.door().reach(MARKETING, any -> true, null, 10_000, world.today()))
                .people()
                .stream()
                .flatMap(line -> line.emails().stream())
                .toList();
    }

    private List<Person> at(String email) {
        return on.inTransaction(() -> world.people.byIdentifier(IdentifierKind.EMAIL, email));
    }

    private void restrict(Extent extent) {
        var order = new RestrictionOrder(
                extent,
                RestrictionGround.UNLAWFUL_KEEP,
                world.today(),
                new CaseRef(UUID.randomUUID()),
                UUID.randomUUID());
        var person = at(kari).getFirst().id();
        on.inTransaction(() -> book.impose(person, List.of(order)));
    }

    private void lift() {
        var person = at(kari).getFirst().id();
        on.inTransaction(() -> book.lift(book.all(person), Lifting.CLAIM_WITHDRAWN));
    }

    private byte[] row(int which, String first, String last, String email, String phone) {
        var row = String.join(",", String.valueOf(number + which), first, last, email, phone, "Customer");
        return (HEADINGS + row + "\n").getBytes(UTF_8);
    }
}
