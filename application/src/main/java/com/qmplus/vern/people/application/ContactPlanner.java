package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.NO_PURPOSE;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.NO_RETENTION_RULE;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.RESTRICTED;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.UNREADABLE_PHONE;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.UNSUBSCRIBED_WITHOUT_OTHER_RELATION;
import static com.qmplus.vern.register.FieldKey.LIFECYCLE_STAGE;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.qmplus.vern.people.Admission;
import com.qmplus.vern.people.ComebackPolicy;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.Relation;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.people.application.Contact.KnownBy;
import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.LeftOut;
import com.qmplus.vern.people.application.ImportPlan.LeftOutReason;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.people.application.ImportPlan.RefusalReason;
import com.qmplus.vern.people.application.PersonalDataDoor.Held;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a contact with what is held of the person, field by field, and asks the register what may be stored. */
final class ContactPlanner {

    private final Contact contact;
    private final @Nullable Person person;
    private final Held before;
    private final Map<FieldKey, LocalDate> erased;
    private final Register register;
    private final LocalDate today;
    private final Map<RelationKindKey, LocalDate> relations = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<FieldKey> returned = new LinkedHashSet<>();

    /**
     * @param before what the CRM's last export brought, opened; what of the person is only stored is left as it is, and the row says so
     *     (GDPR art. 18)
     * @param erased what was erased of whoever is known so, and when: it is not taken unless they have come back since (R7.4)
     */
    ContactPlanner(
            Contact contact,
            @Nullable Person person,
            Held before,
            @Nullable Map<FieldKey, LocalDate> erased,
            Register register,
            LocalDate today) {
        this.contact = contact;
        this.person = person;
        this.before = before;
        this.erased = erased == null ? Map.of() : erased;
        this.register = register;
        this.today = today;
    }

    /** @param read the fields that the file has columns for: an empty cell among them means that the CRM holds no more */
    PlannedRow plan(Set<FieldKey> read) {
        var begun = new LinkedHashSet<>(contact.relations().keySet());
        begun.removeAll(relationsBefore().keySet());
        var ended = new LinkedHashSet<>(relationsBefore().keySet());
        ended.retainAll(ContactRelations.governed());
        ended.removeAll(contact.relations().keySet());
        if (!(begun.isEmpty() && ended.isEmpty()) && staysAsItIs(LIFECYCLE_STAGE)) {
            begun.clear();
            ended.clear();
        }
        relations.putAll(relationsBefore());
        relations.keySet().removeAll(ended);
        begun.forEach(kind -> relations.put(kind, contact.relations().getOrDefault(kind, today)));
        if (staysErased(LIFECYCLE_STAGE)) {
            begun.forEach(relations::remove);
            begun.clear();
        }
        begun.forEach(kind -> changes.add(new Change(register.relationKind(kind).name(), null, day(kind))));
        ended.forEach(kind -> changes.add(new Change(register.relationKind(kind).name(), since(kind), null)));

        var kept = kept();
        var forgotten = forgotten(read);
        var knownBy = free(contact.identifiers());
        boolean renamed = person != null && !person.name().equals(contact.name()) && !keepsName();
        var refusals = refusals();
        if (!refusals.isEmpty()) return refused(refusals);
        return new PlannedRow(
                contact,
                outcome(),
                renamed,
                kept,
                forgotten,
                begun,
                ended,
                knownBy,
                noLongerKnownBy(knownBy),
                List.copyOf(changes),
                leftOut.stream().distinct().toList(),
                refusals,
                returned.stream().map(field -> register.field(field).name()).toList());
    }

    /** Whatever else the row says. */
    PlannedRow refuse(RefusalReason reason) {
        return refused(List.of(new Refusal(reason, null)));
    }

    /** Of a row that is not taken nothing else is told. */
    private PlannedRow refused(List<Refusal> refusals) {
        return new PlannedRow(
                contact,
                Outcome.REFUSED,
                false,
                Map.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                refusals,
                List.of());
    }

    private Map<RelationKindKey, LocalDate> relationsBefore() {
        if (person == null) return Map.of();
        return person.relations().stream()
                .filter(relation -> relation.holdsOn(today))
                .collect(toMap(Relation::kind, Relation::from, (one, other) -> one));
    }

    private String since(RelationKindKey kind) {
        if (person == null) return "";
        return person.relations().stream()
                .filter(relation -> relation.kind().equals(kind) && relation.holdsOn(today))
                .map(relation -> relation.from().toString())
                .findFirst()
                .orElse("");
    }

    private String day(RelationKindKey kind) {
        return String.valueOf(contact.relations().get(kind));
    }

    private Map<FieldKey, String> kept() {
        contact.unreadable().keySet().forEach(field -> leaveOut(UNREADABLE_PHONE, field));
        var kept = new LinkedHashMap<FieldKey, String>();
        contact.values().forEach((field, value) -> {
            switch (StoragePolicy.admit(register, field, relations.keySet(), today)) {
                case Admission.Admitted admitted -> keep(kept, field, value);
                case Admission.NoPurpose none -> leaveOut(NO_PURPOSE, field);
                case Admission.NoRule none -> leaveOut(NO_RETENTION_RULE, field);
            }
        });
        return kept;
    }

    private void keep(Map<FieldKey, String> kept, FieldKey field, String value) {
        var held = before.values().get(field);
        if (value.equals(held) || staysAsItIs(field) || staysErased(field) || staysCorrected(field, value)) return;
        if (erased.containsKey(field)) returned.add(field);
        kept.put(field, value);
        changes.add(new Change(register.field(field).name(), held, value));
    }

    /** What is held since it was erased was taken when the person came back, and is theirs to change. */
    private boolean staysErased(FieldKey field) {
        var day = erased.get(field);
        boolean stays = day != null
                && !before.values().containsKey(field)
                && !ComebackPolicy.mayReturn(register, field, day, dated(), today);
        if (stays) leaveOut(LeftOutReason.ERASED_BEFORE, field);
        return stays;
    }

    /** A row that does not say since when shows nobody's coming back. */
    private Map<RelationKindKey, LocalDate> dated() {
        if (contact.collected() != null) return relations;
        var dated = new HashMap<>(relations);
        dated.keySet().retainAll(relationsBefore().keySet());
        return dated;
    }

    /** What was put right is not put wrong again by a system that has not heard of it (GDPR art. 16). */
    private boolean staysCorrected(FieldKey field, String value) {
        boolean stays = before.wrong().test(field, value);
        if (stays) leaveOut(LeftOutReason.CORRECTED_SINCE, field);
        return stays;
    }

    /** Nobody changes in passing what is only stored: the row tells that the file says otherwise. */
    private boolean staysAsItIs(FieldKey field) {
        boolean stays = before.restricted().keepsAsItIs(field, HUBSPOT);
        if (stays) leaveOut(RESTRICTED, field);
        return stays;
    }

    private boolean keepsName() {
        boolean keeps = before.restricted().keepsName(HUBSPOT);
        if (keeps) leaveOut(RESTRICTED, FieldKey.LAST_NAME);
        return keeps
                || namedBy().stream()
                        .anyMatch(field -> staysErased(field)
                                || staysCorrected(field, contact.values().getOrDefault(field, "")));
    }

    /** The fields that the row has its name from. */
    private List<FieldKey> namedBy() {
        var names = Stream.of(FieldKey.FIRST_NAME, FieldKey.LAST_NAME)
                .filter(contact.values()::containsKey)
                .toList();
        return names.isEmpty() ? List.of(FieldKey.EMAIL) : names;
    }

    private Set<KnownBy> free(Set<KnownBy> known) {
        return known.stream()
                .filter(one -> !before.restricted().keepsAsItIs(one.kind().field(), HUBSPOT))
                .filter(one -> KnownByData.fieldsOf(one.kind())
                        .filter(field ->
                                KnownByData.says(field, contact.values().get(field), one.value()))
                        .anyMatch(field -> !staysErased(field)
                                && !staysCorrected(field, contact.values().getOrDefault(field, ""))))
                .collect(toCollection(LinkedHashSet::new));
    }

    private void leaveOut(LeftOutReason reason, FieldKey field) {
        leftOut.add(new LeftOut(reason, register.field(field).name()));
    }

    private Set<FieldKey> forgotten(Set<FieldKey> read) {
        var forgotten = new LinkedHashSet<FieldKey>();
        before.values().forEach((field, value) -> {
            if (!read.contains(field) || contact.values().containsKey(field)) return;
            if (contact.unreadable().containsKey(field) || staysAsItIs(field)) return;
            forgotten.add(field);
            changes.add(new Change(register.field(field).name(), value, null));
        });
        return forgotten;
    }

    private Set<KnownBy> noLongerKnownBy(Set<KnownBy> knownBy) {
        if (person == null) return Set.of();
        return person.identifiers().stream()
                .filter(identifier -> identifier.system().equals(HUBSPOT))
                .filter(identifier -> !before.restricted().keepsAsItIs(identifier.field(), HUBSPOT))
                .map(identifier -> new KnownBy(identifier.kind(), identifier.value()))
                .filter(known -> !knownBy.contains(known))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Outcome outcome() {
        if (person == null) return Outcome.NEW;
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Somebody new whom nothing gives a purpose for is not taken in; nor who was erased, and has not come back. */
    private List<Refusal> refusals() {
        if (person != null) return List.of();
        var needed = Stream.concat(Stream.of(FieldKey.CRM_ID, LIFECYCLE_STAGE), namedBy().stream());
        if (needed.anyMatch(this::staysErased)) return List.of(new Refusal(RefusalReason.ERASED_BEFORE, null));
        if (!contact.relations().isEmpty()) return List.of();
        var field = register.field(FieldKey.UNSUBSCRIBED).name();
        return List.of(new Refusal(UNSUBSCRIBED_WITHOUT_OTHER_RELATION, field));
    }
}
