package com.qmplus.vern.retention.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static com.qmplus.vern.retention.application.LedgerWorld.ALL;
import static com.qmplus.vern.retention.application.LedgerWorld.datum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.RecordingAccessLog;
import com.qmplus.vern.people.ErasureHolds.HeldBack;
import com.qmplus.vern.people.Identifier;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.retention.Erased;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger survives a copy of the database from before, and a kill between the two (R7.4; statement 19). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerKeepingTest {

    private final LedgerWorld world;
    private final Person kari;

    LedgerKeepingTest(@TempDir Path folder) {
        world = new LedgerWorld(folder);
        kari = world.kari();
    }

    @Test
    void data_that_a_copy_of_the_database_brought_back_are_erased_again() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var restored = restored();
        restored.people.people.add(kari);
        restored.people.give(kari, "email", "kari@example.no");
        kari.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, "kari@example.no", restored.people.clock.instant());

        restored.keeping().bringTogether();

        assertThat(kari.data())
                .extracting(datum -> datum.field().value())
                .doesNotContain("email")
                .contains("phone");
        assertThat(kari.identifiers()).extracting(Identifier::kind).doesNotContain(IdentifierKind.EMAIL);
        assertThat(restored.erasures.ids()).isEqualTo(world.erasures.ids());
        var traces = ((RecordingAccessLog) restored.people.log).accesses();
        assertThat(traces).singleElement().satisfies(trace -> {
            assertThat(trace.operation()).isEqualTo(Operation.DELETE);
            assertThat(trace.person()).isEqualTo(kari.id().value());
            assertThat(trace.caseId()).isEqualTo(PeopleWorld.CASE);
            assertThat(trace.categories()).containsExactly("contact");
        });
        assertThat(lines()).hasSize(1);
        restored.keeping().bringTogether();
        assertThat(traces).as("there is nothing left to do").hasSize(1);
    }

    @Test
    void what_the_person_had_said_of_a_datum_is_erased_again_and_the_datum_stays() {
        var phone = datum("phone", "10 00 00 01");
        world.annotate(kari, phone, "It is my mother's");
        world.eraseAnnotation(kari, datum("phone", "It is my mother's"));
        world.commit();
        var restored = restored();
        restored.people.people.add(kari);
        restored.people.concerned.add(kari.id());
        restored.annotate(kari, phone, "It is my mother's");

        restored.keeping().bringTogether();

        assertThat(kari.data())
                .filteredOn(datum -> datum.field().value().equals("phone"))
                .singleElement()
                .satisfies(datum -> assertThat(datum.annotation()).isNull());
    }

    @Test
    void what_is_held_is_not_erased_again_before_nothing_holds_it_any_more() {
        world.erase(kari, List.of(datum("email", "kari@example.no"), datum("phone", "10 00 00 01")));
        world.commit();
        var restored = restored();
        restored.people.people.add(kari);
        restored.people.give(kari, "email", "kari@example.no");
        restored.people.give(kari, "phone", "10 00 00 01");
        restored.people.holds = person -> new HeldBack(false, Set.of(FieldKey.EMAIL));

        restored.keeping().bringTogether();
        assertThat(fields()).contains("email").doesNotContain("phone");
        assertThat(restored.erasures.ids()).as("no import brings the rest").isEqualTo(world.erasures.ids());
        restored.keeping().catchUp();
        assertThat(fields()).contains("email");
        var log = (RecordingAccessLog) restored.people.log;
        assertThat(log.accesses()).as("nothing was done to the person").hasSize(1);

        restored.people.holds = person -> HeldBack.NOTHING;
        restored.keeping().catchUp();
        assertThat(fields()).doesNotContain("email");
        assertThat(log.accesses()).hasSize(2);
        restored.people.give(kari, "email", "kari@example.no");
        restored.keeping().catchUp();
        assertThat(fields()).as("it is done").contains("email");
    }

    @Test
    void whoever_is_held_as_a_whole_keeps_all_that_came_back() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var restored = restored();
        restored.people.people.add(kari);
        restored.people.give(kari, "email", "kari@example.no");
        restored.people.holds = person -> new HeldBack(true, Set.of());
        restored.keeping().bringTogether();
        assertThat(fields()).contains("email");
    }

    @Test
    void what_was_held_and_is_theirs_again_by_a_relation_that_began_since_stays() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var restored = restored();
        restored.people.people.add(kari);
        restored.people.give(kari, "email", "kari@example.no");
        restored.people.holds = person -> new HeldBack(true, Set.of());
        restored.keeping().bringTogether();
        kari.end(CUSTOMER_CONTACT, restored.people.today());
        restored.people.clock.pass(Duration.ofDays(3));
        kari.begin(CUSTOMER_CONTACT, restored.people.today(), null);
        restored.people.holds = person -> HeldBack.NOTHING;
        restored.keeping().catchUp();
        assertThat(fields()).contains("email");
    }

    private List<String> fields() {
        return kari.data().stream().map(datum -> datum.field().value()).toList();
    }

    @Test
    void somebody_else_who_came_back_keeps_what_is_theirs() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var restored = restored();
        var twin = restored.people.person("Kari Ås", CUSTOMER_CONTACT);
        restored.people.give(twin, "email", "kari@example.no");
        restored.keeping().bringTogether();
        assertThat(twin.data()).hasSize(1);
    }

    @Test
    void whom_the_destroyed_keys_have_left_empty_goes_whole() {
        kari.end(CUSTOMER_CONTACT, world.people.today());
        world.erase(kari, ALL);
        world.commit();
        var restored = restored();
        var back = new Person(kari.id(), "Kari Ås", null, kari.key(), restored.people.clock.instant());
        back.begin(CUSTOMER_CONTACT, restored.people.today().minusYears(1), null);
        restored.people.people.add(back);
        restored.keeping().bringTogether();
        assertThat(restored.people.people.isEmpty()).isTrue();
    }

    @Test
    void what_a_kill_kept_from_the_file_is_written_at_the_next_start() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        assertThat(file()).doesNotExist();
        world.keeping().bringTogether();
        assertThat(lines()).hasSize(1);
        world.keeping().bringTogether();
        assertThat(lines()).hasSize(1);
        assertThat(world.file.read()).extracting(erasure -> erasure.id()).containsAll(world.erasures.ids());
    }

    @Test
    void what_could_not_be_written_is_written_as_soon_as_it_can_be() throws IOException {
        Files.createDirectory(file());
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        world.erase(kari, List.of(datum("phone", "10 00 00 01")));
        world.commit();
        assertThatThrownBy(() -> world.file.catchUp()).isInstanceOf(java.io.UncheckedIOException.class);
        Files.delete(file());

        world.file.catchUp();
        world.file.catchUp();

        assertThat(lines()).hasSize(2);
        assertThat(world.file.read()).extracting(erasure -> erasure.id()).containsAll(world.erasures.ids());
    }

    @Test
    void the_file_is_its_owners_and_holds_no_data_of_anybody() throws IOException {
        world.erase(kari, ALL);
        world.commit();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file())).doesNotContainIgnoringCase("kari", "10000001", "\u00e5s", "\tCustomer");
    }

    @Test
    void a_line_reads_as_it_was_written() {
        world.erase(kari, ALL);
        world.commit();
        var stored = world.erasures.all(world.erasures.ids()).getFirst();
        assertThat(world.file.read()).singleElement().satisfies(read -> {
            assertThat(read.id()).isEqualTo(stored.id());
            assertThat(read.caseId()).isEqualTo(stored.caseId());
            assertThat(read.when()).isEqualTo(stored.when());
            assertThat(read.subjects()).isEqualTo(stored.subjects());
            assertThat(read.erased()).isEqualTo(stored.erased());
        });
        world.ledger.recordAnnotations(LedgerWorld.whose(kari), "vern", ALL, "17(1)(b)");
        world.commit();
        assertThat(world.file.read().getLast().erased()).hasSize(ALL.size()).allMatch(Erased::isAnnotation);
    }

    @Test
    void a_torn_line_and_one_that_others_wrote_count_for_nothing_and_harm_no_other() throws IOException {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var line = lines().getFirst();
        Files.writeString(file(), line.replace("email", "phone") + "\n", StandardOpenOption.APPEND);
        Files.writeString(file(), line.substring(0, line.length() / 2), StandardOpenOption.APPEND);
        world.erase(kari, List.of(datum("phone", "10 00 00 01")));
        world.commit();
        assertThat(world.file.read()).hasSize(2);
    }

    @Test
    void what_is_too_old_to_be_told_is_forgotten_in_both() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        world.people.clock.pass(Duration.ofDays(366 * 9));
        world.erase(kari, List.of(datum("phone", "10 00 00 01")));
        world.commit();
        world.keeping().forget();
        assertThat(world.erasures.ids()).hasSize(2);
        world.people.clock.pass(Duration.ofDays(400));
        world.keeping().forget();
        assertThat(world.erasures.ids()).hasSize(1);
        assertThat(lines()).hasSize(1);
        world.keeping().bringTogether();
        assertThat(world.erasures.ids()).hasSize(1);
    }

    @Test
    void a_node_that_has_a_file_of_its_own_forgets_in_it_too() {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        world.people.clock.pass(Duration.ofDays(366 * 11));
        world.keeping().forgetOutside();
        assertThat(world.erasures.ids()).as("another node does that").hasSize(1);
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_line_is_added_when_whoever_rewrites_the_file_has_done_so() throws Exception {
        world.erase(kari, List.of(datum("email", "kari@example.no")));
        world.commit();
        var lock = file().resolveSibling("erasures.lock");
        var other = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsLock.class.getName(),
                        lock.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(other.inputReader().readLine()).isEqualTo("held");
        world.erase(kari, List.of(datum("phone", "10 00 00 01")));
        var writing = Thread.ofPlatform().start(world::commit);
        writing.join(300);
        assertThat(lines()).as("it waits").hasSize(1);
        other.outputWriter().append("go\n").close();
        writing.join(20_000);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void without_any_there_is_no_file() {
        world.keeping().bringTogether();
        world.keeping().forget();
        assertThat(file()).doesNotExist();
    }

    /** Another database beside the same file. */
    private LedgerWorld restored() {
        var people = new PeopleWorld(
                LedgerWorld.ANYBODY,
                new RecordingAccessLog(LedgerWorld.ANYBODY, world.people.clock),
                new com.qmplus.vern.people.application.InMemoryPeople(),
                new com.qmplus.vern.people.application.InMemoryRememberedColumns(),
                world.people.vault);
        return new LedgerWorld(world.folder, people, new InMemoryErasures());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file() {
        return world.folder.resolve("erasures");
    }
}
