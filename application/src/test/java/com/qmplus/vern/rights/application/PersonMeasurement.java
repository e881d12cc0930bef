package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.application.Databases.DERBY;
import static com.qmplus.vern.shared.application.Databases.POSTGRESQL;

import com.qmplus.vern.people.Admission;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandPolicy;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Databases;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What it takes to read, and to erase, what is held of somebody of whom a thousand data are: by the services, with need-to-know, access
 * log and evidence, beside {@link BarePerson the bare SQL} of the same rows. Encryption counts on both sides.
 */
final class PersonMeasurement {

    private static final int DATA = 1_000;
    private static final int WARM = 60;
    private static final int TIMES = 51;

    private final Databases on;
    private final StoredWorld world;
    private final RightsWorld rights;
    private final PersonId person;
    private final Journey journey;
    private List<HeldDatum> held;
    private UUID errand = UUID.randomUUID();

    /** What is measured. */
    private interface Work {
        void run() throws Exception;
    }

    private PersonMeasurement(Databases on) throws IOException {
        this.on = on;
        world = new StoredWorld(on, Files.createTempDirectory("vern-bench"));
        rights = world.rights;
        person = somebody("Nora Berg");
        held = fill(person);
        journey = new Journey(rights)
                .claims("nora@example.no", Right.ACCESS)
                .confirmed()
                .taken()
                .of(person)
                .collected();
    }

    static String table() throws Exception {
        var table = new StringBuilder("""

                | somebody of whom 1,000 data are held, median of 51 | bare SQL | Vern | times as much | goal |
                |---|---|---|---|---|
                """);
        for (var on : List.of(POSTGRESQL, DERBY)) table.append(new PersonMeasurement(on).rows());
        return table.toString();
    }

    private String rows() throws Exception {
        var other = somebody("Eva Dahl");
        fill(other);
        var bare = new BarePerson(on, other);
        var ids = bare.ids();
        var read = median(() -> expect(new BarePerson(on, person).read()));
        var found = median(this::find);
        var report = median(this::report);
        var atOnce = median(() -> expect(bare.updateAtOnce()));
        var each = median(() -> expect(bare.updateEach(ids)));
        decided();
        var erased = median(this::erase, this::decided);
        var where = on == POSTGRESQL ? "PostgreSQL" : "Derby";
        return row(where + ", read through the door, and as JSON", read, found, "")
                + row(where + ", access report: searched, kept, built, as JSON", read, report, "≤ 3 ×")
                + row(where + ", erased with evidence, beside one UPDATE of all", atOnce, erased, "≤ 3 ×")
                + row(where + ", the same, beside an UPDATE of each, in one batch", each, erased, "");
    }

    private static String row(String what, double bare, double ours, String goal) {
        return String.format(
                Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.1f | %s |%n", what, bare, ours, ours / bare, goal);
    }

    private static double median(Work work) throws Exception {
        return median(work, () -> {});
    }

    /** @param again makes it ready for another time, and does not count */
    private static double median(Work work, Work again) throws Exception {
        var times = new long[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            var begin = System.nanoTime();
            work.run();
            if (i >= 0) times[i] = System.nanoTime() - begin;
            again.run();
        }
        Arrays.sort(times);
        return times[TIMES / 2] / 1e6;
    }

    private static void expect(int data) {
        if (data < DATA) throw new IllegalStateException("only " + data);
    }

    private PersonId somebody(String name) {
        return on.inTransaction(() -> world.store
                .person(name, RelationKindKey.CUSTOMER_CONTACT, RelationKindKey.NEWSLETTER_READER)
                .id());
    }

    /** A field is held once of each system: of so many systems as it takes. */
    private List<HeldDatum> fill(PersonId id) {
        return on.inTransaction(() -> {
            var somebody = world.store.people.findForChange(id).orElseThrow();
            var fields = fields(somebody);
            return IntStream.range(0, DATA)
                    .mapToObj(number -> keep(
                            somebody,
                            fields.get(number % fields.size()),
                            new SystemKey("system-" + number / fields.size()),
                            "What we know of it, number " + number))
                    .toList();
        });
    }

    /** Nobody is found by them. */
    private List<FieldKey> fields(Person somebody) {
        var current = world.store.register.now();
        return current.fields().stream()
                .filter(field ->
                        !Set.of("identity", "contact").contains(field.category().value()))
                .map(Field::key)
                .filter(field -> StoragePolicy.admit(current, field, somebody.relationKinds(today()), today())
                        instanceof Admission.Admitted)
                .toList();
    }

    private HeldDatum keep(Person somebody, FieldKey field, SystemKey system, String value) {
        var id = UUID.randomUUID();
        var sealed = world.store.vault.sealText(somebody.key(), NewDatum.context(id), value);
        var now = world.store.clock.instant();
        somebody.keep(new NewDatum(id, field, sealed, system, "self", now), world.store.register.now(), today());
        return new HeldDatum(field.value(), value, system.value(), "self", now);
    }

    private LocalDate today() {
        return LocalDate.now(world.store.clock);
    }

    private void find() {
        rights.as(rights.kari);
        var found = on.inTransaction(() ->
                rights.holdings().find(new Sought(person.value(), journey.id().value(), List.of())));
        try (var json = Json.createGenerator(new ByteArrayOutputStream())) {
            json.writeStartArray();
            for (var datum : found)
                json.writeStartObject()
                        .write("field", datum.field())
                        .write("value", datum.value())
                        .write("system", datum.system())
                        .write("source", datum.source())
                        .write("collected", String.valueOf(datum.collected()))
                        .writeEnd();
            json.writeEnd();
        }
        expect(found.size());
    }

    private void report() {
        rights.as(rights.kari);
        rights.inTransaction(() -> rights.answerDesk().collect(journey.id(), journey.version()));
        var answer = rights.inTransaction(() -> rights.answerDesk().review(journey.id()))
                .answer();
        AnswerJson.write(answer, new ByteArrayOutputStream());
        expect(answer.categories().stream()
                .mapToInt(part -> part.items().size())
                .sum());
    }

    /** All of it is there again, and to be erased. */
    private void decided() {
        on.inTransaction(() -> {
            var somebody = world.store.people.find(person).orElseThrow();
            if (somebody.data().isEmpty()) held = fill(person);
            var request = rights.requests.get(journey.id());
            var items = held.stream()
                    .map(datum -> new ErrandItem(datum, "17(1)(b)", null))
                    .toList();
            var order = new ErrandPolicy.Order(SystemKey.VERN.value(), ErrandKind.ERASE, items);
            var one = order.errand(request.id(), Set.of(SystemKey.VERN.value()), world.store.clock.instant());
            one.isAbout(rights.seal().errand(request, one.id(), new ErrandContent(List.of(), items)));
            rights.errands.add(one);
            errand = one.id();
        });
    }

    private void erase() {
        rights.asVern();
        rights.inTransaction(() -> rights.errandRounds().carryOut(journey.id(), errand));
    }
}
