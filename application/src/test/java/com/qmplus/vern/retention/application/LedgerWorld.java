package com.qmplus.vern.retention.application;

import static com.qmplus.vern.register.RelationKindKey.CUSTOMER_CONTACT;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.audit.application.FixedCaller;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.application.PeopleHoldings;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.retention.Erasures;
import com.qmplus.vern.shared.Annotation;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.application.Heard;
import com.qmplus.vern.shared.application.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ledger of erasures over a store of people, with its file in a folder. */
final class LedgerWorld {

    static final FixedCaller ANYBODY =
            new FixedCaller(PeopleWorld.EMPLOYEE.toString(), Set.of(Roles.PRIVACY_MANAGER, Roles.SYSTEM), "-");
    static final List<HeldDatum> ALL = List.of(
            datum("first-name", "Kari"),
            datum("last-name", "Ås"),
            datum("email", "kari@example.no"),
            datum("phone", "10 00 00 01"),
            datum("crm-id", "17"),
            datum("lifecycle-stage", "Customer"));

    final PeopleWorld people;
    final Erasures erasures;
    final SubjectHashes hashes;
    final ErasureFile file;
    final ErasureLedger ledger;
    final Path folder;
    private final List<ErasureRecorded> recorded = new ArrayList<>();

    LedgerWorld(Path folder) {
        this(folder, new PeopleWorld(ANYBODY), new InMemoryErasures());
    }

    LedgerWorld(Path folder, PeopleWorld people, Erasures erasures) {
        this.folder = folder;
        this.people = people;
        this.erasures = erasures;
        hashes = new SubjectHashes(people.vault);
        file = new ErasureFile(settings(), people.vault);
        ledger = new ErasureLedger(erasures, hashes, people.register, new Heard<>(recorded::add), people.clock);
        people.erasedBefore = ledger;
    }

    Settings settings() {
        return Settings.of(Map.of("vern.data", folder.toString()));
    }

    LedgerKeeping keeping() {
        return keeping(new LedgerReplay(erasures, people.door()));
    }

    LedgerKeeping keeping(LedgerReplay replay) {
        return new LedgerKeeping(replay, file, hashes, settings(), people.clock);
    }

    /** As the server does once the transaction has committed. */
    void commit() {
        file.note(recorded.getLast());
    }

    Person kari() {
        var kari = people.person("Kari Ås", CUSTOMER_CONTACT);
        give(kari);
        return kari;
    }

    void give(Person kari) {
        kari.isKnownBy(IdentifierKind.CRM_ID, HUBSPOT, "17", people.clock.instant());
        kari.isKnownBy(IdentifierKind.EMAIL, HUBSPOT, "kari@example.no", people.clock.instant());
        kari.isKnownBy(IdentifierKind.PHONE, HUBSPOT, "+4710000001", people.clock.instant());
        ALL.forEach(datum -> people.give(kari, datum.field(), datum.value()));
        people.concerned.add(kari.id());
    }

    /** As a case has it done, and records it. */
    void erase(Person person, List<HeldDatum> data) {
        var whose = whose(person);
        new PeopleHoldings(people.door()).erase(whose, data);
        ledger.record(whose, "vern", data, "17(1)(b)");
    }

    void annotate(Person person, HeldDatum datum, String statement) {
        new PeopleHoldings(people.door()).annotate(whose(person), List.of(new Annotation(datum, statement)));
    }

    void eraseAnnotation(Person person, HeldDatum said) {
        var whose = whose(person);
        new PeopleHoldings(people.door()).erase(whose, List.of(said));
        ledger.recordAnnotations(whose, "vern", List.of(said), "17(1)(b)");
    }

    static Sought whose(Person person) {
        return new Sought(
                person.id().value(),
                PeopleWorld.CASE,
                List.of(
                        new KnownIdentifier("crm-id", "17"),
                        new KnownIdentifier("email", "kari@example.no"),
                        new KnownIdentifier("phone", "+4710000001"),
                        new KnownIdentifier("name", "Kari Ås")));
    }

    static HeldDatum datum(String field, String value) {
        return new HeldDatum(field, value, "hubspot", "self", null);
    }

    static byte[] export(String id, String first, String last, String email, String phone, String created) {
        return ("Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Create Date\n"
                        + String.join(",", id, first, last, email, phone, "Customer", created) + "\n")
                .getBytes(UTF_8);
    }
}
