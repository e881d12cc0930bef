package com.qmplus.vern.rights.application;

import static com.qmplus.vern.rights.application.PlainPerson.NUMBER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.people.LifecycleStage;
import com.qmplus.vern.people.NewDatum;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Relation;
import com.qmplus.vern.people.application.ContactImport;
import com.qmplus.vern.people.application.ImportPlan;
import com.qmplus.vern.people.application.ImportPlan.LeftOutReason;
import com.qmplus.vern.people.application.PeopleWorld;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.retention.Erasure;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AlreadyAnswered;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.Errand;
import com.qmplus.vern.rights.ErrandItem;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Errands;
import com.qmplus.vern.rights.Finding;
import com.qmplus.vern.rights.IdentityNotEstablished;
import com.qmplus.vern.rights.NotCarriedOut;
import com.qmplus.vern.rights.NotDecidedYet;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.SystemSearch;
import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.application.Databases;
import com.qmplus.vern.shared.application.TestStore.Killed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of bad days: the real services over a real database, and beside them what would be held if nothing ever went wrong. What the
 * law says is taken from the rulings; that it is done, once, of the right person, and stays done, is what the two are compared in.
 */
final class BadDays {

    private static final List<String> CHANGEABLE = List.of("job-title", "company", "city");
    private static final List<String> EMPLOYMENT = List.of("job-title", "company");
    private static final List<String> WORDS = List.of("Sjef", "Leder", "Gjest", "Bonde");
    private static final Set<RelationKindKey> GOVERNED =
            Stream.of(LifecycleStage.values()).map(LifecycleStage::relation).collect(Collectors.toUnmodifiableSet());
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What was tried, for the message of a run that fails. */
    final List<String> tale = new ArrayList<>();

    private final Databases on;
    private final Random random;
    private final StoredWorld world;
    private final RightsWorld rights;
    private final PeopleWorld store;
    private final FarSystem far = new FarSystem();
    private final List<Somebody> people = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Integer> inLedger = new TreeMap<>();
    private final List<Erased> erasedHere = new ArrayList<>();
    private final Set<PersonId> gone = new HashSet<>();

    /** How often something stands in the access log, and how often more it may, where a try of it was cut off. */
    private final Map<String, Integer> traces = new TreeMap<>();

    private final Map<String, Integer> lostTries = new TreeMap<>();

    /** How often what has happened. */
    final Map<String, Integer> happened = new TreeMap<>();

    private @Nullable Backup backup;

    /** Somebody in the flesh: to the exports by a number, to the far system by an address. */
    private static final class Somebody {
        final String first;
        final String last;
        final String number;
        final String email;
        final Map<String, LocalDate> erased = new HashMap<>();
        final Map<String, String> far = new TreeMap<>();
        final Set<String> restrictedFar = new TreeSet<>();
        PlainPerson plain;

        /** Of whom more than one record came to be: those that nothing leads to any longer. */
        final List<PlainPerson> former = new ArrayList<>();

        Map<String, String> lastRow = Map.of();
        RelationKindKey lastKind = RelationKindKey.CUSTOMER_CONTACT;
        LocalDate lastSince = LocalDate.EPOCH;

        Somebody(String name, UUID random, Register register) {
            first = name.split(" ")[0];
            last = name.split(" ")[1];
            number = random.toString().substring(0, 18);
            email = "p" + number + "@example.no";
            plain = new PlainPerson(register, GOVERNED, erased);
        }

        Stream<PlainPerson> records() {
            return Stream.concat(former.stream(), Stream.of(plain));
        }
    }

    /** What somebody has asked for, and the steps that are still before it. */
    private static final class Case {
        final Journey journey;
        final Somebody whose;
        final PlainPerson record;
        final PersonId id;
        final Right right;
        final LocalDate received;
        final List<Runnable> steps = new ArrayList<>();
        boolean over;
        boolean isWithdrawn;
        boolean isRuled;
        boolean isSent;

        /** What each system said when it was searched. */
        @Nullable
        List<String> found;

        Case(Journey journey, Somebody whose, Right right, LocalDate received) {
            this.received = received;
            this.journey = journey;
            this.whose = whose;
            this.record = whose.plain;
            this.id = Objects.requireNonNull(whose.plain.id);
            this.right = right;
        }

        void ends() {
            steps.clear();
            over = true;
        }
    }

    /** What a system was told to do. */
    private static final class Told {
        final Case of;
        final UUID id;
        final String system;
        final ErrandKind kind;
        final List<ErrandItem> all;
        final boolean isByHand;
        List<ErrandItem> items;
        ErrandState state;
        int tries;
        Set<String> left = Set.of();

        @Nullable
        Instant next;

        @Nullable
        LocalDate settled;

        Told(Case of, Errand errand, List<ErrandItem> items) {
            this.of = of;
            this.id = errand.id();
            this.system = errand.system();
            this.kind = errand.kind();
            this.all = items;
            this.items = items;
            this.state = errand.state();
            this.isByHand = !errand.mayBeTried();
            this.next = errand.next();
        }

        boolean isVerns() {
            return system.equals(SystemKey.VERN.value());
        }

        Set<String> fields() {
            return fields(all);
        }

        static Set<String> fields(List<ErrandItem> items) {
            return items.stream().map(item -> item.held().field()).collect(Collectors.toCollection(TreeSet::new));
        }

        /** After a minute, two, four, and so on to six hours. */
        void failed(Instant now) {
            state = ErrandState.FAILED;
            tries++;
            next = now.plus(Duration.ofMinutes(Math.min(1L << Math.min(tries - 1, 10), 360)));
        }

        void leaves(List<ErrandItem> rest) {
            state = ErrandState.BY_HAND;
            next = null;
            if (rest.size() < items.size()) left = fields(rest);
            if (kind != ErrandKind.RESTRICT) items = rest;
        }

        void settles(ErrandState as, LocalDate day) {
            state = as;
            settled = day;
            next = null;
            if (as == ErrandState.DONE) left = Set.of();
        }
    }

    /** The own store of some day; what has been erased since then it does not know. */
    private record Backup(StoreBackup rows, Map<PlainPerson, PlainPerson> records, int erased) {}

    /** In Vern's own store. */
    private record Erased(PersonId whose, String field, UUID caseId) {}

    BadDays(Databases on, long seed, Path folder) {
        this.on = on;
        random = new Random(seed);
        world = new StoredWorld(on, folder);
        rights = world.rights;
        store = world.store;
        rights.connected.add(far);
    }

    // --- what happens

    void run(int length) {
        begin();
        for (int i = 0; i < length; i++) {
            if (i == length / 2) newYear();
            something();
            nearlyAgree(i);
        }
        settle();
        agree();
        restore();
        agree();
        comesAgain();
        answersAgree();
        nothingHappensTwice();
    }

    /** The export of today brings everybody once more, as they were. */
    private void comesAgain() {
        for (var somebody : people) {
            imports(somebody, somebody.lastRow, somebody.lastKind, somebody.lastSince);
            agree();
        }
    }

    private void begin() {
        for (var name : List.of("Kari Ås", "Ola Lie")) {
            var somebody = new Somebody(name, new UUID(random.nextLong(), random.nextLong()), store.register.now());
            people.add(somebody);
            far.add(somebody.email, Map.of("job-title", "Sjef", "interests", "Hus", "page-views", "7"));
            somebody.far.putAll(far.records.get(somebody.email));
            imports(somebody, fresh(somebody), RelationKindKey.CUSTOMER_CONTACT, today().minusYears(2));
        }
        tale("backup");
        takeBackup();
    }

    private void something() {
        switch (random.nextInt(29)) {
            case 0, 1, 2 -> importsAgain();
            case 3, 4 -> asks();
            case 5, 6, 7, 8, 9, 10 -> goesOn();
            case 11, 12 -> carriesOut();
            case 13 -> farGoesDownOrUp();
            case 14 -> timePasses();
            case 15 -> relationBeginsOrEnds();
            case 16 -> backupOrRestore();
            case 17 -> farChanges();
            case 18 -> newYear();
            case 19 -> withdraws();
            case 20 -> pressesAgain();
            case 21, 22 -> overturns();
            case 23 -> isDownForThreeDays();
            default -> goesOn();
        }
    }

    /** Perhaps the process is killed on the way; then it starts again. */
    private boolean dies(String what, Runnable work) {
        boolean kill = random.nextInt(4) == 0;
        tale(what);
        if (kill && random.nextInt(3) == 0) on.store().killAfterCommit();
        else if (kill) on.store().killAfter(random.nextInt(random.nextBoolean() ? 12 : 80));
        try {
            work.run();
            return false;
        } catch (Killed killed) {
            tale("  killed");
            happens("kill");
            on.store().spare();
            start();
            return true;
        } finally {
            on.store().spare();
        }
    }

    private void start() {
        world.start();
    }

    private void importsAgain() {
        var somebody = any(people);
        boolean same = random.nextInt(3) == 0;
        var row = same ? somebody.lastRow : fresh(somebody);
        var kind = same ? somebody.lastKind : any(List.copyOf(new TreeSet<>(kinds().keySet())), kinds());
        var since = same ? somebody.lastSince : any(List.of(today(), today().minusDays(1), today().minusYears(2)));
        imports(somebody, row, kind, since);
    }

    private Map<String, RelationKindKey> kinds() {
        return Map.of("Customer", RelationKindKey.CUSTOMER_CONTACT, "Lead", RelationKindKey.PROSPECT);
    }

    private RelationKindKey any(List<String> keys, Map<String, RelationKindKey> kinds) {
        return Objects.requireNonNull(kinds.get(any(keys)));
    }

    private Map<String, String> fresh(Somebody somebody) {
        var row = new TreeMap<String, String>();
        row.put(NUMBER, somebody.number);
        row.put("first-name", somebody.first);
        row.put("last-name", somebody.last);
        row.put("email", somebody.email);
        CHANGEABLE.forEach(field -> row.put(field, any(WORDS)));
        return row;
    }

    private void imports(Somebody somebody, Map<String, String> row, RelationKindKey kind, LocalDate since) {
        somebody.lastRow = row;
        somebody.lastKind = kind;
        somebody.lastSince = since;
        var file = file(row, kind, since);
        rights.as(rights.per);
        var planned = imports().dryRun(file, null).rows().getFirst();
        int tries = 1;
        while (dies("import " + somebody.first + " " + kind + " since " + since + " " + row, () -> {
            rights.as(rights.per);
            imports().run(file, null);
        })) tries++;
        happens("import");
        modelImport(somebody, row, kind, since, planned, false);
        if (somebody.plain.isKnown()) maybe(Operation.CHANGE + " " + somebody.plain.id, tries - 1);
    }

    private ContactImport imports() {
        return store.contactImport(on);
    }

    private void modelImport(
            Somebody somebody,
            Map<String, String> row,
            RelationKindKey kind,
            LocalDate since,
            ImportPlan.Row planned,
            boolean raced) {
        var restricted = leftOut(planned, LeftOutReason.RESTRICTED);
        if (!restricted.isEmpty())
            assertThat(cases).as("somebody has a claim that restricts").anyMatch(one -> one.whose == somebody);
        var whole = new TreeMap<>(row);
        whole.put("lifecycle-stage", stage(kind));
        whole.put("created", since.atTime(8, 0).format(MINUTE));
        boolean isFound = !somebody.plain.isKnown() || somebody.plain.own.containsKey(NUMBER);
        var record = isFound ? somebody.plain : new PlainPerson(store.register.now(), GOVERNED, somebody.erased);
        var taken = record.imported(whole, kind, since, restricted, today());
        if (!raced) {
            assertThat(planned.outcome().name()).as("the dry run").isEqualTo(taken.name());
            if (taken != PlainPerson.Taken.REFUSED)
                assertThat(leftOut(planned, LeftOutReason.ERASED_BEFORE)).isEqualTo(record.keptAway);
        }
        if (taken == PlainPerson.Taken.REFUSED) return;
        if (!isFound) {
            somebody.former.add(somebody.plain);
            somebody.plain = record;
        }
        if (taken == PlainPerson.Taken.NEW) record.id = idOf(somebody);
        if (taken != PlainPerson.Taken.UNCHANGED)
            trace((taken == PlainPerson.Taken.NEW ? Operation.CREATE : Operation.CHANGE) + " " + record.id);
    }

    private void trace(String what) {
        traces.merge(what, 1, Integer::sum);
    }

    private void maybe(String what, int times) {
        lostTries.merge(what, times, Integer::sum);
    }

    private void happens(String what) {
        happened.merge(what, 1, Integer::sum);
    }

    private Set<String> leftOut(ImportPlan.Row row, LeftOutReason reason) {
        return row.leftOut().stream()
                .filter(left -> left.reason() == reason)
                .map(left -> key(left.field().en()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String key(String english) {
        return store.register.now().fields().stream()
                .filter(field -> field.name().en().equals(english))
                .map(Field::key)
                .map(FieldKey::value)
                .findFirst()
                .orElseThrow();
    }

    private PersonId idOf(Somebody somebody) {
        return on.inTransaction(() -> store.people.byRecordIds(SystemKey.HUBSPOT, List.of(somebody.number)).stream()
                .findFirst()
                .orElseThrow()
                .id());
    }

    private String stage(RelationKindKey kind) {
        return kinds().entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private byte[] file(Map<String, String> row, RelationKindKey kind, LocalDate since) {
        var cells = List.of(
                row.get(NUMBER),
                row.get("first-name"),
                row.get("last-name"),
                row.get("email"),
                row.get("job-title"),
                row.get("company"),
                row.get("city"),
                stage(kind),
                since.atTime(8, 0).format(MINUTE));
        return ("Record ID,First Name,Last Name,Email,Job Title,Company Name,City,Lifecycle Stage,Create Date\n"
                        + String.join(",", cells) + "\n")
                .getBytes(UTF_8);
    }

    private void asks() {
        var somebody = any(people);
        if (!somebody.plain.isKnown()) return;
        if (cases.stream().filter(one -> one.whose == somebody && !one.over).count() >= 2) return;
        asks(
                somebody,
                any(List.of(
                        Right.ERASURE,
                        Right.ERASURE,
                        Right.RECTIFICATION,
                        Right.RECTIFICATION,
                        Right.RESTRICTION,
                        Right.OBJECTION,
                        Right.ACCESS,
                        Right.PORTABILITY,
                        Right.WITHDRAWAL,
                        Right.OBJECTION_TO_MARKETING)));
    }

    private Case asks(Somebody somebody, Right right) {
        tale(somebody.first + " asks for " + right);
        happens("ask for " + right);
        var journey = new Journey(rights);
        if (right == Right.RECTIFICATION) journey.claimsAbout(somebody.email, right, "employment");
        else journey.claims(somebody.email, right);
        journey.confirmed();
        var one = new Case(journey, somebody, right, today());
        cases.add(one);
        var word = any(WORDS);
        boolean ground = random.nextBoolean();
        one.steps.add(journey::taken);
        one.steps.add(() -> {
            if (one.id.equals(one.whose.plain.id)) journey.of(one.id);
            else one.ends(); // nobody is left to whom it could be said to belong
        });
        one.steps.add(() -> collects(one));
        if (right == Right.RECTIFICATION) one.steps.add(() -> corrects(journey, word));
        if (right == Right.ERASURE && ground)
            one.steps.add(() ->
                    note(journey, new RulingView.Findable(CircumstanceKind.GROUND, null, "UNNECESSARY", null), ""));
        if (right != Right.ACCESS)
            one.steps.add(() -> {
                one.isRuled = true;
                rules(journey);
            });
        one.steps.add(() -> asDecided(one, journey::approved));
        one.steps.add(() -> {
            asDecided(one, journey::sent);
            one.isSent = true;
        });
        one.steps.add(() -> journey.noticed(MailKind.ANSWER_READY));
        one.steps.add(() -> closes(one));
        return one;
    }

    /** Where a relation has begun or ended since, it is to be decided again. */
    private void asDecided(Case one, Runnable step) {
        try {
            step.run();
        } catch (NotDecidedYet outdated) {
            rules(one.journey);
            if (one.journey.request().state() != RequestState.APPROVED) one.journey.approved();
            throw new NotYet();
        } catch (IdentityNotEstablished doubtful) {
            one.journey.identityProved();
            throw new NotYet();
        }
    }

    private void collects(Case one) {
        if (far.isDown) throw new NotYet();
        var journey = one.journey;
        rights.as(rights.kari);
        rights.inTransaction(() -> rights.answerDesk().collect(journey.id(), journey.version()));
        journey.request().searches().all().stream()
                .filter(search -> !search.byMachine() && search.searched() == null)
                .map(SystemSearch::system)
                .forEach(system -> rights.inTransaction(() -> rights.answerDesk()
                        .attest(journey.id(), journey.version(), system, Attestation.surelyNothing())));
        one.found = isHeld(one);
        assertThat(found(one)).as("what was found").isEqualTo(one.found);
        happens("collect");
    }

    private List<String> isHeld(Case one) {
        var held = new ArrayList<String>();
        if (one.id.equals(one.record.id))
            one.record.own.forEach((field, is) -> held.add("vern: " + field + " " + is.value()));
        one.whose.far.forEach((field, is) -> held.add("hubspot: " + field + " " + is));
        return held.stream().sorted().toList();
    }

    /** The case itself is a record too, which is not what is tried here. */
    private List<String> found(Case one) {
        return on.inTransaction(() -> {
            var request = rights.requests.get(one.journey.id());
            return request.searches().all().stream()
                    .flatMap(search -> rights.seal().findings(request, search.findings()).stream()
                            .filter(finding -> finding.system().equals(FarSystem.SYSTEM))
                            .map(finding -> search.system() + ": " + finding.field() + " " + finding.value()))
                    .sorted()
                    .toList();
        });
    }

    /** It is not the time for that step. */
    private static final class NotYet extends RuntimeException {}

    private void corrects(Journey journey, String word) {
        var wrong = findings(journey).stream()
                .filter(finding -> EMPLOYMENT.contains(finding.field().value()))
                .filter(finding -> !finding.value().equals(word))
                .min(Comparator.comparing(finding -> finding.field() + " " + finding.value() + " "
                        + finding.whose().size()));
        if (wrong.isEmpty()) return;
        var subject = wrong.get().id().toString();
        note(journey, new RulingView.Findable(CircumstanceKind.ACCURACY, subject, "INACCURATE", null), word);
    }

    private List<Finding> findings(Journey journey) {
        return on.inTransaction(() -> {
            var request = rights.requests.get(journey.id());
            return request.searches().all().stream()
                    .flatMap(search -> rights.seal().findings(request, search.findings()).stream())
                    .toList();
        });
    }

    private void note(Journey journey, RulingView.Findable found, String value) {
        rights.as(rights.kari);
        rights.inTransaction(() -> rights.rulingDesk()
                .note(journey.id(), journey.version(), journey.claim(), found, "They showed us", value));
    }

    private void rules(Journey journey) {
        for (var claim : journey.request().claims().open()) {
            if (claim.isOf(Right.ACCESS)) continue;
            rights.as(rights.kari);
            rights.inTransaction(() -> rights.rulingDesk().confirm(journey.id(), journey.version(), claim.id()));
            boolean decided = on.inTransaction(
                    () -> rights.rulings.find(claim.id()).orElseThrow().isDecided());
            if (decided) continue;
            rights.as(rights.per);
            rights.inTransaction(() -> rights.rulingDesk().approve(journey.id(), journey.version(), claim.id()));
        }
    }

    private void closes(Case one) {
        boolean open = told.stream().anyMatch(errand -> errand.of == one && errand.state.isOpen());
        rights.as(rights.kari);
        try {
            rights.inTransaction(() -> rights.desk().close(one.journey.id(), one.journey.version()));
            assertThat(open).as("closed while a system has yet to do it").isFalse();
            happens("close " + one.right);
            one.ends();
        } catch (NotCarriedOut early) {
            assertThat(open).as("nothing was left to do").isTrue();
            throw new NotYet();
        }
    }

    private void goesOn() {
        var open = cases.stream().filter(one -> !one.steps.isEmpty()).toList();
        if (!open.isEmpty()) goesOn(any(open));
    }

    private void goesOn(Case one) {
        int left = one.steps.size();
        try {
            boolean died =
                    dies(one.right + " of " + one.whose.first + " goes on, " + left + " left", one.steps.getFirst());
            if (!died && !one.over) one.steps.removeFirst();
        } catch (NotYet later) {
            tale("  not yet");
        }
        learn();
    }

    /** What systems are told, as it was decided: the law is not what is tried here. */
    private void learn() {
        for (var one : cases)
            on.inTransaction(() -> rights.errands.of(one.journey.id()).forEach(errand -> {
                var known = told.stream()
                        .filter(each -> each.id.equals(errand.id()))
                        .findFirst();
                var request = rights.requests.get(one.journey.id());
                if (known.isEmpty()) {
                    var content = rights.seal().errand(request, errand);
                    assertThat(content).as("what it is about").isNotNull();
                    told.add(new Told(one, errand, content.items()));
                    tale("  told " + errand.system() + " to " + errand.kind() + " " + errand.fields());
                    happens("tell " + errand.system() + " to " + errand.kind());
                } else if (errand.state() == ErrandState.OVERTAKEN
                        && known.get().state.isOpen()) known.get().settles(ErrandState.OVERTAKEN, today());
            }));
    }

    private void carriesOut() {
        var due = due();
        if (!due.isEmpty()) carriesOut(any(due));
    }

    private List<Told> due() {
        rights.asVern();
        var ids = on.inTransaction(() -> rights.errandRounds().due()).stream()
                .map(Errands.Due::errand)
                .collect(Collectors.toSet());
        return told.stream().filter(one -> ids.contains(one.id)).toList();
    }

    private void carriesOut(Told errand) {
        boolean mayRace = errand.isVerns() && errand.kind == ErrandKind.ERASE && random.nextInt(3) == 0;
        if (mayRace) races(errand);
        else triesToCarryOut(errand);
        learn();
    }

    private void triesToCarryOut(Told errand) {
        boolean died =
                dies(errand.system + " is to " + errand.kind + " for " + errand.of.whose.first, () -> round(errand));
        if (died && isAsBefore(errand)) {
            maybe(traced(errand), 1);
            diedBefore(errand);
            return;
        }
        modelRound(errand);
    }

    private void round(Told errand) {
        rights.asVern();
        rights.inTransaction(() -> rights.errandRounds().carryOut(errand.of.journey.id(), errand.id));
    }

    /** Nothing of it was committed. */
    private boolean isAsBefore(Told errand) {
        return on.inTransaction(() -> {
            var now = rights.errands.get(errand.of.journey.id(), errand.id);
            return now.isOpen() && now.next() != null && !now.next().isAfter(store.clock.instant());
        });
    }

    /** What the far system has done it has done. */
    private void diedBefore(Told errand) {
        if (errand.isVerns()) return;
        var whose = errand.of.whose;
        if (far.records.get(whose.email).equals(whose.far)
                && far.restricted.get(whose.email).equals(whose.restrictedFar)) return;
        modelFar(errand);
        farAgrees(whose);
    }

    private void modelRound(Told errand) {
        if (!errand.isVerns() && far.isDown) {
            errand.failed(store.clock.instant());
            happens("fail");
            return;
        }
        var left = errand.isVerns() ? modelVern(errand) : modelFar(errand);
        var settled = errand.items.stream().filter(item -> !left.contains(item)).toList();
        if (errand.kind == ErrandKind.ERASE) settled.forEach(item -> recordErased(errand, item));
        if (left.isEmpty()) errand.settles(ErrandState.DONE, today());
        else errand.leaves(left);
        happens(errand.system + " " + errand.kind + " " + errand.state);
        if (errand.isVerns()) trace(traced(errand));
    }

    private static String traced(Told errand) {
        var operation = errand.kind == ErrandKind.ERASE ? Operation.DELETE : Operation.CHANGE;
        return operation + " " + errand.of.id + " " + errand.of.journey.id();
    }

    private void recordErased(Told errand, ErrandItem item) {
        inLedger.merge(
                errand.of.journey.id() + " " + errand.system + " " + item.held().field() + " from "
                        + item.held().system(),
                1,
                Integer::sum);
        boolean comesBack = errand.system.equals("hubspot")
                || List.of("hubspot", "vern").contains(item.held().system());
        if (errand.isVerns())
            erasedHere.add(new Erased(
                    errand.of.id, item.held().field(), errand.of.journey.id().value()));
        if (comesBack) errand.of.whose.erased.put(item.held().field(), today());
    }

    private List<ErrandItem> modelVern(Told errand) {
        var record = errand.of.record;
        boolean isThere = record.isKnown() && errand.of.id.equals(record.id);
        var left = new ArrayList<ErrandItem>();
        boolean gone = false;
        for (var item : errand.items) {
            var held = item.held();
            if (!held.system().equals("hubspot") || !isThere) continue;
            var is = record.own.get(held.field());
            if (is == null) continue;
            switch (errand.kind) {
                case ERASE -> {
                    if (is.value().equals(held.value())) {
                        record.own.remove(held.field());
                        gone = true;
                    } else left.add(item);
                }
                case CORRECT -> {
                    if (is.value().equals(item.to())) continue;
                    if (is.value().equals(held.value()))
                        record.own.put(
                                held.field(), new PlainPerson.Held(Objects.requireNonNull(item.to()), held.value()));
                    else left.add(item);
                }
                default -> throw new AssertionError("Vern restricts by itself");
            }
        }
        if (gone && record.own.isEmpty() && !record.isTied()) {
            this.gone.add(errand.of.id);
            record.goes();
        }
        return left;
    }

    private List<ErrandItem> modelFar(Told errand) {
        var record = errand.of.whose.far;
        var left = new ArrayList<ErrandItem>();
        for (var item : errand.items) {
            var held = item.held();
            var is = record.get(held.field());
            if (is == null) continue;
            if (errand.kind == ErrandKind.CORRECT && is.equals(item.to())) continue;
            if (!is.equals(held.value())) {
                left.add(item);
                continue;
            }
            if (errand.kind == ErrandKind.RESTRICT) errand.of.whose.restrictedFar.add(held.field());
            if (errand.kind == ErrandKind.RELEASE) errand.of.whose.restrictedFar.remove(held.field());
            if (errand.kind == ErrandKind.ERASE) record.remove(held.field());
            if (errand.kind == ErrandKind.CORRECT) record.put(held.field(), Objects.requireNonNull(item.to()));
        }
        return left;
    }

    private void farGoesDownOrUp() {
        far.isDown = !far.isDown;
        tale(far.isDown ? "the far system is down" : "the far system is up");
    }

    private void farChanges() {
        var somebody = any(people);
        var word = any(WORDS);
        if (!somebody.far.containsKey("job-title")) return;
        tale("the far system has another job title of " + somebody.first + ": " + word);
        far.records.get(somebody.email).put("job-title", word);
        somebody.far.put("job-title", word);
    }

    private void timePasses() {
        var time = any(List.of(Duration.ofMinutes(2), Duration.ofHours(7), Duration.ofDays(1), Duration.ofDays(3)));
        tale("time passes: " + time);
        store.clock.pass(time);
    }

    /** What is asked in the last seconds of the year, and in the first of the next. */
    private void newYear() {
        var zone = store.clock.getZone();
        var eve = LocalDateTime.parse("2026-12-31T23:59:50").atZone(zone).toInstant();
        var now = store.clock.instant();
        if (!now.isBefore(eve)) return;
        store.clock.pass(Duration.between(now, eve));
        tale("it is ten seconds to midnight of New Year");
        asksAtNewYear("2026-12-31");
        store.clock.pass(Duration.ofSeconds(15));
        tale("happy New Year");
        asksAtNewYear("2027-01-01");
    }

    /** The last of January 2027 is a Sunday (R3.1). */
    private void asksAtNewYear(String day) {
        var known = people.stream().filter(one -> one.plain.isKnown()).toList();
        if (known.isEmpty()) return;
        var deadline = asks(any(known), Right.ACCESS).journey.request().deadline();
        assertThat(deadline.received()).as("received").isEqualTo(day);
        assertThat(deadline.due()).as("due").isEqualTo("2027-02-01");
        happens("new year " + day);
        agree();
    }

    /** It is asked again and again, each time later, and does it once it is up. */
    private void isDownForThreeDays() {
        var waiting =
                told.stream().filter(one -> !one.isVerns() && one.next != null).toList();
        if (waiting.isEmpty()) return;
        tale("the far system is down for three days");
        far.isDown = true;
        var end = store.clock.instant().plus(Duration.ofDays(3));
        for (var next = nextTry(); next.isBefore(end); next = nextTry()) {
            if (next.isAfter(store.clock.instant())) store.clock.pass(Duration.between(store.clock.instant(), next));
            for (var errand : due()) if (!errand.isVerns()) triesToCarryOut(errand);
            waiting.forEach(this::errandAgrees);
        }
        for (var errand : waiting)
            assertThat(on.inTransaction(() -> rights.errands
                            .get(errand.of.journey.id(), errand.id)
                            .needsSomebody()))
                    .as("somebody is told")
                    .isTrue();
        store.clock.pass(Duration.ofHours(6));
        far.isDown = false;
        tale("the far system is up again");
        for (var errand : waiting)
            while (errand.next != null) {
                triesToCarryOut(errand);
                learn();
            }
        happens("three days down");
    }

    private Instant nextTry() {
        return told.stream()
                .filter(one -> !one.isVerns())
                .flatMap(one -> Stream.ofNullable(one.next))
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** A human being lets go what Vern has held up by itself, however many systems have been told of it (GDPR art. 22(3)). */
    private void overturns() {
        var mine = cases.stream().filter(one -> !one.over && one.found != null).toList();
        if (mine.isEmpty()) return;
        var one = any(mine);
        rights.as(rights.kari);
        var lines = on.inTransaction(() -> rights.humanReviewDesk().of(one.journey.id())).stream()
                .filter(AutomatedLine::mayOverturn)
                .filter(line -> line.request().equals(one.journey.id()))
                .toList();
        if (lines.isEmpty()) return;
        var line = lines.getLast();
        int mailed = rights.mails.size();
        boolean died = dies("somebody overturns " + line.kind() + " of " + one.whose.first + "'s " + one.right, () -> {
            rights.as(rights.kari);
            rights.inTransaction(() -> rights.humanReviewDesk()
                    .overturn(one.journey.id(), one.journey.version(), line.place(), "It is not so"));
        });
        learn();
        if (died) return;
        boolean isAnnounced =
                rights.mails.stream().skip(mailed).anyMatch(mail -> mail.kind() == MailKind.LIFTING_ANNOUNCED);
        if (isAnnounced) one.journey.noticed(MailKind.LIFTING_ANNOUNCED); // told before it is let go (art. 18(3))
        learn();
        boolean toldBefore = told.stream().anyMatch(each -> each.of == one && each.kind == ErrandKind.RESTRICT);
        happens("overturn " + line.kind() + (toldBefore ? " that systems were told of" : ""));
        if (!one.isRuled)
            assertThat(on.inTransaction(() -> rights.protecting().inEffect(rights.requests.get(one.journey.id()))))
                    .as("in effect though overturned")
                    .noneMatch(effect ->
                            effect.effect() == Effect.valueOf(line.kind().name()));
    }

    private void relationBeginsOrEnds() {
        var somebody = any(people);
        var record = somebody.plain;
        if (!record.isKnown()) return;
        boolean begins = random.nextBoolean();
        var kind = RelationKindKey.PARTNER_CONTACT;
        tale(somebody.first + (begins ? " becomes a partner's contact" : " is nothing to us any more"));
        var open = record.relations.entrySet().stream()
                .filter(each -> each.getValue().until() == null)
                .map(Map.Entry::getKey)
                .toList();
        on.inTransaction(() -> {
            var person = store.people
                    .findForChange(Objects.requireNonNull(record.id))
                    .orElseThrow();
            if (begins) person.begin(kind, today(), null);
            else open.forEach(one -> person.end(one, today()));
            person.standOn(today());
        });
        happens(begins ? "relation begins" : "relations end");
        if (begins) record.begin(kind, today());
        else open.forEach(one -> record.end(one, today()));
    }

    private void backupOrRestore() {
        if (random.nextBoolean()) {
            tale("backup");
            takeBackup();
        } else restore();
    }

    private void takeBackup() {
        var records = new LinkedHashMap<PlainPerson, PlainPerson>();
        people.stream().flatMap(Somebody::records).forEach(record -> records.put(record, record.copy()));
        backup = new Backup(StoreBackup.of(on, ids()), records, erasedHere.size());
    }

    private Set<PersonId> ids() {
        return people.stream()
                .flatMap(Somebody::records)
                .filter(PlainPerson::isKnown)
                .map(record -> Objects.requireNonNull(record.id))
                .collect(Collectors.toSet());
    }

    /** Yesterday's store beside today's cases, and a start; not where somebody has come meanwhile, of whom the cases would be of nobody. */
    private void restore() {
        var then = Objects.requireNonNull(backup);
        if (!then.rows.people().containsAll(ids())) return;
        tale("restore");
        happens("restore");
        for (var erased : erasedHere.subList(then.erased, erasedHere.size()))
            maybe(Operation.DELETE + " " + erased.whose + " " + erased.caseId, 1);
        then.rows.restore(on, caseIds());
        start();
        then.records.forEach(PlainPerson::becomes);
        for (var erased : erasedHere.subList(then.erased, erasedHere.size()))
            for (var record : then.records.keySet())
                if (erased.whose.equals(record.id)) {
                    boolean isGone =
                            record.own.remove(erased.field) != null && record.own.isEmpty() && !record.isTied();
                    if (isGone || gone.contains(erased.whose)) record.goes();
                }
    }

    private Set<UUID> caseIds() {
        return cases.stream().map(one -> one.journey.id().value()).collect(Collectors.toSet());
    }

    /** Before the answer it ends what was claimed; after it, what was decided stands, however far it has been carried out. */
    private void withdraws() {
        if (cases.isEmpty()) return;
        var one = any(cases);
        if (one.over || random.nextInt(3) > 0) return;
        var claim = one.journey.claim();
        tale(one.whose.first + " withdraws " + one.right);
        if (one.journey.request().state().isAnswered()) {
            rights.as(rights.kari);
            if (one.right == Right.ACCESS) return;
            assertThatThrownBy(() -> rules(one.journey)).isInstanceOf(AlreadyAnswered.class);
            happens("refuse to rule after the answer");
            return;
        }
        var grant = one.journey.enteredWithoutLink().grant();
        rights.inTransaction(() -> rights.asThePublic().window().withdraw(grant, claim));
        one.ends();
        one.isWithdrawn = true;
        happens("withdraw");
        learn();
    }

    private void pressesAgain() {
        var waiting = told.stream()
                .filter(errand -> errand.state == ErrandState.BY_HAND && !errand.isByHand)
                .toList();
        if (waiting.isEmpty()) return;
        var errand = any(waiting);
        tale(errand.system + " is to try " + errand.kind + " again");
        rights.as(rights.kari);
        rights.inTransaction(
                () -> rights.errandDesk().again(errand.of.journey.id(), errand.of.journey.version(), errand.id));
        errand.state = ErrandState.WAITING;
        errand.next = store.clock.instant();
        happens("press again");
    }

    /** An import reads, then the erasure happens, then the import would store; or the other way round. */
    private void races(Told errand) {
        var somebody = errand.of.whose;
        var row = fresh(somebody);
        var file = file(row, somebody.lastKind, somebody.lastSince);
        rights.as(rights.per);
        var planned = imports().dryRun(file, null).rows().getFirst();
        boolean importReadsFirst = random.nextBoolean();
        tale(somebody.first + "'s import " + row + (importReadsFirst ? " is overtaken by" : " overtakes")
                + " an erasure");
        Runnable erases = () -> round(errand);
        Runnable imports = () -> {
            rights.as(rights.per);
            imports().run(file, null);
        };
        world.log.meanwhile(() -> asSomebodyElse(importReadsFirst ? erases : imports));
        (importReadsFirst ? imports : erases).run();
        boolean raced = !world.log.isWaiting();
        world.log.meanwhile(null);
        if (raced) happens(importReadsFirst ? "import overtaken" : "erasure overtaken");
        maybe(Operation.CHANGE + " " + errand.of.whose.plain.id, 1);
        if (importReadsFirst) {
            if (raced) modelRound(errand);
            modelImport(somebody, row, somebody.lastKind, somebody.lastSince, planned, raced);
        } else {
            if (raced) modelImport(somebody, row, somebody.lastKind, somebody.lastSince, planned, false);
            modelRound(errand);
        }
    }

    private void asSomebodyElse(Runnable work) {
        var me = rights.caller();
        try {
            work.run();
        } finally {
            rights.as(me);
        }
    }

    // --- whether it agrees

    private void settle() {
        far.isDown = false;
        tale("settle");
        for (int round = 0; round < 60; round++) {
            store.clock.pass(Duration.ofHours(6));
            for (var errand : due()) carriesOut(errand);
            for (var one : List.copyOf(cases)) if (!one.steps.isEmpty()) goesOn(one);
            for (var errand : told)
                if (errand.state == ErrandState.BY_HAND) {
                    rights.as(rights.kari);
                    rights.inTransaction(() -> rights.errandDesk()
                            .impossible(
                                    errand.of.journey.id(),
                                    errand.of.journey.version(),
                                    errand.id,
                                    "It says otherwise"));
                    errand.settles(ErrandState.IMPOSSIBLE, today());
                    happens("impossible");
                }
            if (cases.stream().allMatch(one -> one.over)) return;
        }
        assertThat(cases.stream().filter(one -> !one.over).map(one -> one.right + " " + one.steps.size()))
                .as("cases that never end")
                .isEmpty();
    }

    private void agree() {
        people.stream().flatMap(Somebody::records).forEach(this::storeAgrees);
        for (var id : gone)
            assertThat(on.inTransaction(() -> store.people.find(id)))
                    .as("who is gone")
                    .isEmpty();
        people.forEach(this::farAgrees);
        errandsAgree();
        ledgerAgrees();
        logAgrees();
        open().forEach(this::caseAgrees);
    }

    /** The same of what may have changed, and of one case: the rest is found out a little later. */
    private void nearlyAgree(int step) {
        if (step % 6 == 0) agree();
        else {
            people.forEach(somebody -> storeAgrees(somebody.plain));
            people.forEach(this::farAgrees);
            told.stream().filter(errand -> !errand.of.over).forEach(this::errandAgrees);
            if (!open().isEmpty()) caseAgrees(any(open()));
        }
    }

    private List<Case> open() {
        return cases.stream().filter(one -> !one.over).toList();
    }

    private void farAgrees(Somebody somebody) {
        assertThat(far.records.get(somebody.email)).as("the far system").isEqualTo(somebody.far);
        assertThat(far.restricted.get(somebody.email)).as("restricted there").isEqualTo(somebody.restrictedFar);
    }

    private void storeAgrees(PlainPerson record) {
        if (!record.isKnown()) return;
        on.inTransaction(() -> {
            var person = store.people.find(Objects.requireNonNull(record.id));
            assertThat(person).as("the person").isPresent();
            var values = new TreeMap<String, String>();
            person.get()
                    .data()
                    .forEach(datum -> values.put(
                            datum.field().value(),
                            store.vault.openText(person.get().key(), NewDatum.context(datum.id()), datum.sealed())));
            var expected = new TreeMap<String, String>();
            record.own.forEach((field, held) -> expected.put(field, held.value()));
            assertThat(values).as("the store").isEqualTo(expected);
            relationsAgree(person.get(), record);
            beforeAgrees(person.get(), record);
        });
    }

    private static void relationsAgree(Person person, PlainPerson record) {
        var last = person.relations().stream()
                .collect(Collectors.toMap(
                        Relation::kind,
                        one -> new PlainPerson.Span(one.from(), one.until()),
                        (one, other) -> one.until() == null || one.from().isAfter(other.from()) ? one : other));
        assertThat(last).as("relations").isEqualTo(record.relations);
    }

    /** What was put right says so, and knows what was wrong again; of nothing else anything stands beside it. */
    private void beforeAgrees(Person person, PlainPerson record) {
        for (var datum : person.data()) {
            var wrong = held(record, datum.field().value()).wrong();
            assertThat(datum.corrected() != null)
                    .as(datum.field() + " was corrected")
                    .isEqualTo(wrong != null);
            if (wrong != null)
                assertThat(store.wasCorrectedFrom(datum, wrong))
                        .as("what it said")
                        .isTrue();
            assertThat(datum.annotation()).as("what they say of it").isNull();
        }
        var known = person.identifiers().stream().map(one -> one.value()).collect(Collectors.toSet());
        var expected = Stream.of(NUMBER, "email")
                .filter(record.own::containsKey)
                .map(field -> held(record, field).value())
                .collect(Collectors.toSet());
        assertThat(known).as("what they are known by").isEqualTo(expected);
    }

    private static PlainPerson.Held held(PlainPerson record, String field) {
        return Objects.requireNonNull(record.own.get(field));
    }

    /** What the person reads of their case, and what their answer says, is what happens. */
    private void caseAgrees(Case one) {
        rights.asThePublic();
        var id = one.journey.id();
        on.inTransaction(() -> {
            var request = rights.requests.get(id);
            var status = rights.window().status(rights.grants().to(request, true));
            assertThat(status.received()).as("received").isEqualTo(one.received);
            assertThat(status.due()).as("due").isEqualTo(new NorwegianWorkingDays().roll(one.received.plusMonths(1)));
            assertThat(status.claims().stream().map(asked -> asked.right() + " " + asked.open()))
                    .containsExactly(one.right + " " + !one.isWithdrawn);
            boolean isTold = request.person() == null || request.isIdentityEstablished();
            assertThat(status.carried().stream().map(this::line))
                    .as("what the person reads")
                    .containsExactlyInAnyOrderElementsOf(isTold ? carried(one) : List.of());
        });
        if (one.found == null || one.over) return;
        rights.as(rights.kari);
        var answer = on.inTransaction(() -> rights.answerDesk().review(id)).answer();
        copyAgrees(one, answer);
        if (one.isSent) outcomesAgree(one, answer);
    }

    private String line(StatusView.Carried one) {
        var fields = one.fields().stream().map(field -> field.en()).sorted().toList();
        return one.kind() + " " + one.system().en() + " " + fields + " " + one.state() + " " + one.day() + " "
                + one.words();
    }

    /** Of what is done in part, each part. */
    private List<String> carried(Case one) {
        var lines = new ArrayList<String>();
        for (var errand : told) {
            if (errand.of != one || errand.state == ErrandState.OVERTAKEN) continue;
            var rest = errand.left.isEmpty() ? errand.fields() : errand.left;
            var done = new TreeSet<>(errand.fields());
            done.removeAll(rest);
            if (!done.isEmpty()) lines.add(line(errand, done, "DONE null null"));
            var words = errand.state == ErrandState.IMPOSSIBLE ? "It says otherwise" : null;
            lines.add(line(errand, rest, errand.state + " " + errand.settled + " " + words));
        }
        return lines;
    }

    private String line(Told errand, Set<String> fields, String end) {
        var register = store.register.now();
        var names = fields.stream()
                .map(FieldKey::new)
                .map(field -> register.findField(field)
                        .map(known -> known.name().en())
                        .orElse(field.value()))
                .sorted()
                .toList();
        return errand.kind + " "
                + register.system(new SystemKey(errand.system)).name().en() + " " + names + " " + end;
    }

    private void copyAgrees(Case one, AccessAnswer answer) {
        var copy = answer.categories().stream()
                .flatMap(category -> category.items().stream())
                .filter(item -> item.system().equals(FarSystem.SYSTEM))
                .map(item -> item.field() + " " + item.value())
                .sorted()
                .toList();
        var found = Objects.requireNonNull(one.found).stream()
                .map(each -> each.substring(each.indexOf(' ') + 1))
                .sorted()
                .toList();
        switch (one.right) {
            case ACCESS -> {
                assertThat(copy).as("the copy").isEqualTo(found);
                assertThat(answer.isAccess()).isTrue();
            }
            case PORTABILITY -> assertThat(found).as("the copy").containsAll(copy);
            default -> assertThat(copy).as("no copy").isEmpty();
        }
        happens("answer to " + one.right);
    }

    /** What the answer says goes, or is put right, is what systems are told to do. */
    private void outcomesAgree(Case one, AccessAnswer answer) {
        var outcomes = answer.claims().stream()
                .flatMap(claim -> claim.outcomes().stream())
                .toList();
        assertThat(outcomes.stream()
                        .filter(each -> Set.of("ERASE", "ANONYMISE").contains(each.outcome()))
                        .filter(each -> each.purpose() == null) // of what goes for one use alone, the datum stays
                        .flatMap(each -> each.things().stream())
                        .collect(Collectors.toSet()))
                .as("what the answer says is erased")
                .isEqualTo(items(one, ErrandKind.ERASE)
                        .map(item -> nb(item.held().field()))
                        .collect(Collectors.toSet()));
        assertThat(outcomes.stream()
                        .flatMap(each -> each.changes().stream())
                        .map(each -> each.thing() + ": " + each.before() + ", now " + each.after())
                        .collect(Collectors.toSet()))
                .as("what the answer says is put right")
                .isEqualTo(items(one, ErrandKind.CORRECT)
                        .map(item ->
                                nb(item.held().field()) + ": " + item.held().value() + ", now " + item.to())
                        .collect(Collectors.toSet()));
        happens("outcome of " + one.right);
    }

    private Stream<ErrandItem> items(Case one, ErrandKind kind) {
        return told.stream()
                .filter(errand -> errand.of == one && errand.kind == kind)
                .flatMap(errand -> errand.all.stream());
    }

    private String nb(String field) {
        return store.register
                .now()
                .findField(new FieldKey(field))
                .map(known -> known.name().nb())
                .orElse(field);
    }

    private void errandsAgree() {
        told.forEach(this::errandAgrees);
    }

    private void errandAgrees(Told errand) {
        var is = on.inTransaction(() -> rights.errands.get(errand.of.journey.id(), errand.id));
        var what = errand.system + " " + errand.kind;
        assertThat(is.state()).as(what).isEqualTo(errand.state);
        assertThat(is.next()).as(what + ", next").isEqualTo(errand.next);
        assertThat(is.tries()).as(what + ", tries").isEqualTo(errand.tries);
    }

    private void ledgerAgrees() {
        var ours = cases.stream().map(one -> one.journey.id().value()).collect(Collectors.toSet());
        assertThat(lines(world.ledger.inDatabase(), ours)).as("the ledger").isEqualTo(inLedger);
        assertThat(lines(world.ledger.inFile(), ours)).as("its file").isEqualTo(inLedger);
    }

    private static Map<String, Integer> lines(List<Erasure> erasures, Set<UUID> ours) {
        var lines = new TreeMap<String, Integer>();
        for (var erasure : erasures)
            if (ours.contains(erasure.caseId()))
                erasure.erased()
                        .forEach(erased -> lines.merge(
                                erasure.caseId() + " " + erased.system() + " " + erased.field() + " from "
                                        + erased.origin(),
                                1,
                                Integer::sum));
        return lines;
    }

    private void logAgrees() {
        var whose = Stream.concat(ids().stream(), gone.stream())
                .map(PersonId::value)
                .collect(Collectors.toSet());
        var seen = new TreeMap<String, Integer>();
        world.log.about(whose).stream().filter(BadDays::isOfData).forEach(access -> {
            var caseId = access.caseId();
            var what = access.operation() + " " + access.person() + (caseId == null ? "" : " " + caseId);
            seen.merge(what, 1, Integer::sum);
        });
        assertThat(seen.keySet()).as("the access log").containsAll(traces.keySet());
        seen.forEach((what, times) -> {
            int least = traces.getOrDefault(what, 0);
            assertThat(times).as("the access log: " + what).isBetween(least, least + lostTries.getOrDefault(what, 0));
        });
    }

    /** What is changed of the data, and not of how a case or a restriction stands. */
    private static boolean isOfData(Access access) {
        return switch (access.operation()) {
            case CREATE, CHANGE, DELETE ->
                access.caseId() == null
                        || !Set.of(List.of("case-data"), List.of("relationship"))
                                .contains(access.categories());
            default -> false;
        };
    }

    private void answersAgree() {
        for (var somebody : people) {
            if (!somebody.plain.isKnown()) continue;
            var journey = new Journey(rights)
                    .claims(somebody.email, Right.ACCESS)
                    .confirmed()
                    .taken()
                    .of(Objects.requireNonNull(somebody.plain.id))
                    .collected();
            var one = new Case(journey, somebody, Right.ACCESS, today());
            one.found = isHeld(one);
            assertThat(found(one)).as("the answer").isEqualTo(one.found);
            caseAgrees(one);
        }
    }

    /** Another start, and another round of all, change nothing. */
    private void nothingHappensTwice() {
        start();
        for (var one : cases)
            on.inTransaction(() -> rights.asVern().protecting().bringAbout(rights.requests.get(one.journey.id())));
        agree();
        assertThat(due()).as("still to do").isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(store.clock);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void tale(String what) {
        tale.add(what);
    }
}
