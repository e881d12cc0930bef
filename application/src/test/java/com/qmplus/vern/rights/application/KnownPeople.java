package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Choices;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.IdentifierView;
import com.qmplus.vern.people.Lifting;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.people.RestrictionOrder;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ola Hansen, a customer's contact whose address is on file, behind a door that leaves traces. */
final class KnownPeople {

    static final PersonId OLA = PersonId.random();
    /** Another contact, of whose address nothing is known. */
    static final PersonId EVA = PersonId.random();

    static final String EMAIL = "ola@example.no";

    /** What the names were asked for. */
    final List<Use> opened = new ArrayList<>();

    /** What is only stored of Ola now, and why other things were let go. */
    final List<RestrictionOrder> restricted = new ArrayList<>();

    /** Whether it can be told to put something right. */
    boolean corrects;

    final List<Lifting> lifted = new ArrayList<>();

    private final Map<RestrictionOrder, PersonId> whose = new HashMap<>();
    private final Map<CaseRef, Set<PersonId>> everRestricted = new HashMap<>();
    private final Supplier<AccessLog> log;
    private final Supplier<Choices> choices;
    private @Nullable LocalDate ended;
    private boolean reader;
    private boolean erased;
    private String email = EMAIL;
    private Instant emailSince = Instant.parse("2019-01-01T08:00:00Z");

    KnownPeople(Supplier<AccessLog> log, Supplier<Choices> choices) {
        this.log = log;
        this.choices = choices;
    }

    /** From now on the register knows that they were a contact until that day. */
    void ends(LocalDate day) {
        ended = day;
    }

    /** From now on they read the newsletter too. */
    void subscribes() {
        reader = true;
    }

    /** From now on they are reached by another address alone. */
    void movesTo(String address) {
        email = address;
    }

    /** From now on nothing is held of them any more. */
    void isErased() {
        erased = true;
    }

    /** Their address came on file then, and not long ago. */
    void knownByEmailSince(Instant then) {
        emailSince = then;
    }

    PersonalDataDoor door() {
        return new PersonalDataDoor() {
            @Override
            public PersonFile open(PersonId person, Use use) {
                log.get().record(Access.to(Operation.VIEW).about(person.value()));
                if (erased) throw new NotFound("person");
                return file(person);
            }

            @Override
            public void restrict(PersonId person, List<RestrictionOrder> orders, Use.ForProtection use) {
                log.get().record(Access.to(Operation.CHANGE).about(person.value()));
                restricted.addAll(orders);
                orders.forEach(order -> whose.put(order, person));
                everRestricted
                        .computeIfAbsent(use.caseRef(), none -> new HashSet<>())
                        .add(person);
            }

            @Override
            public List<RestrictionOrder> restrictedBy(CaseRef caseRef) {
                return restricted.stream()
                        .filter(order -> order.caseRef().equals(caseRef))
                        .toList();
            }

            @Override
            public List<RestrictionOrder> restrictedOf(PersonId person, Use.ForProtection use) {
                log.get().record(Access.to(Operation.VIEW).about(person.value()));
                var byName = restricted.stream().filter(order -> person.equals(whose.get(order)));
                return Stream.concat(byName, said(person).stream()).toList();
            }

            @Override
            public Map<PersonId, List<RestrictionOrder>> restrictedAt(String address, Use.ForProtection use) {
                log.get().record(Access.to(Operation.SEARCH).found(1));
                if (!address.equalsIgnoreCase(email)) return Map.of();
                var orders = restrictedOf(OLA, use);
                return orders.stream().anyMatch(order -> order.caseRef().equals(use.caseRef()))
                        ? Map.of(OLA, orders)
                        : Map.of();
            }

            @Override
            public List<RestrictionOrder> restrictedOfFormer(PersonId now, Use.ForProtection use) {
                return everRestricted.getOrDefault(use.caseRef(), Set.of()).stream()
                        .filter(person -> !person.equals(now))
                        .flatMap(person -> restrictedOf(person, use).stream())
                        .filter(order -> !order.caseRef().equals(use.caseRef()))
                        .toList();
            }

            @Override
            public void release(List<RestrictionOrder> orders, Lifting because, Use.ForProtection use) {
                log.get().record(Access.to(Operation.CHANGE).about(OLA.value()));
                restricted.removeAll(orders);
                orders.forEach(order -> lifted.add(because));
            }

            @Override
            public Optional<String> nameOf(PersonId person, Use use) {
                opened.add(use);
                log.get().record(Access.to(Operation.VIEW).about(person.value()));
                return Optional.of("Ola Hansen");
            }

            @Override
            public List<Candidate> candidates(Sought sought, Use.Seeking use) {
                log.get().record(Access.to(Operation.SEARCH).found(1));
                return List.of(candidate(sought));
            }
        };
    }

    /** By the addresses on file. */
    private List<RestrictionOrder> said(PersonId person) {
        var file = file(person);
        var reachable = new Choices.Reachable(person, file.relations(), file.identifiers());
        return choices.get()
                .of(List.of(reachable))
                .getOrDefault(person, Choices.Said.NOTHING)
                .restrictions();
    }

    private Candidate candidate(Sought sought) {
        boolean same =
                sought.identifiers().stream().anyMatch(known -> known.value().equals(EMAIL));
        var named =
                sought.identifiers().stream().anyMatch(known -> known.value().equals("Ola Hansen"));
        var match = same ? Match.SAME_EMAIL : Match.SAME_NAME;
        return new Candidate(
                OLA,
                "Ola Hansen",
                "o••@example.no",
                List.of(RelationKindKey.CUSTOMER_CONTACT),
                match.weight(),
                same ? emailSince : null,
                same && named ? List.of(match, Match.SAME_NAME) : List.of(match));
    }

    private PersonFile file(PersonId person) {
        boolean ola = person.equals(OLA);
        var relation = new RelationView(RelationKindKey.CUSTOMER_CONTACT, LocalDate.parse("2019-01-01"), ended, null);
        var newsletter = new RelationView(RelationKindKey.NEWSLETTER_READER, LocalDate.parse("2024-01-01"), null, null);
        var relations = reader ? List.of(relation, newsletter) : List.of(relation);
        var email = new IdentifierView(IdentifierKind.EMAIL, new SystemKey("hubspot"), this.email, emailSince);
        var identifiers = ola ? List.of(email) : List.<IdentifierView>of();
        return new PersonFile(person, ola ? "Ola Hansen" : "Eva Dahl", Language.NB, relations, identifiers, List.of());
    }

    PersonalDataSystem holdings() {
        return new PersonalDataSystem() {
            @Override
            public String system() {
                return "vern";
            }

            @Override
            public List<HeldDatum> find(Sought sought) {
                if (!sought.knowsPerson()) return List.of();
                var collected = Instant.parse("2026-05-04T10:00:00Z");
                return List.of(
                        new HeldDatum("first-name", "Ola", "hubspot", "crm", collected),
                        new HeldDatum("email", EMAIL, "hubspot", "website-form", collected));
            }

            @Override
            public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
                return corrections.stream()
                        .map(each -> corrects ? CarriedOut.DONE : CarriedOut.BY_HAND)
                        .toList();
            }

            @Override
            public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
                return data.stream().map(each -> CarriedOut.DONE).toList();
            }
        };
    }
}
