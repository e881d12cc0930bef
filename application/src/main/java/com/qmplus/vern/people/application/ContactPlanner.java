package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.NO_PURPOSE;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.NO_RETENTION_RULE;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.RESTRICTED;
import static com.qmplus.vern.people.application.ImportPlan.LeftOutReason.UNREADABLE_PHONE;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.UNSUBSCRIBED_WITHOUT_OTHER_RELATION;
import static com.qmplus.vern.register.FieldKey.LIFECYCLE_STAGE;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static java.util.stream.Collectors.toCollection;

import com.qmplus.vern.people.Admission;
import com.qmplus.vern.people.Person;
import com.qmplus.vern.people.Restricted;
import com.qmplus.vern.people.StoragePolicy;
import com.qmplus.vern.people.application.Contact.KnownBy;
import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.LeftOut;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a contact with what is held of the person, field by field, and asks the register what may be stored. */
final class ContactPlanner {

    private final Contact contact;
    private final @Nullable Person person;
    private final Restricted restricted;
    private final Register register;
    private final LocalDate today;
    private final List<Change> changes = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param restricted what of the person is only stored: it is left as it is, and the row says so (GDPR art. 18) */
    ContactPlanner(
            Contact contact, @Nullable Person person, Restricted restricted, Register register, LocalDate today) {
        this.contact = contact;
        this.person = person;
        this.restricted = restricted;
        this.register = register;
        this.today = today;
    }

    /**
     * @param held the values that the CRM's last export brought, opened
     * @param read the fields that the file has columns for: an empty cell among them means that the CRM holds no more
     */
    PlannedRow plan(Map<FieldKey, String> held, Set<FieldKey> read) {
        var before = relationsBefore();
        var begun = new LinkedHashSet<>(contact.relations().keySet());
        begun.removeAll(before);
        var ended = new LinkedHashSet<>(before);
        ended.retainAll(ContactRelations.governed());
        ended.removeAll(contact.relations().keySet());
        if (!(begun.isEmpty() && ended.isEmpty()) && staysAsItIs(LIFECYCLE_STAGE)) {
            begun.clear();
            ended.clear();
        }
        begun.forEach(kind -> changes.add(new Change(register.relationKind(kind).name(), null, day(kind))));
        ended.forEach(kind -> changes.add(new Change(register.relationKind(kind).name(), since(kind), null)));

        var relations = new HashSet<>(before);
        relations.removeAll(ended);
        relations.addAll(begun);
        var kept = kept(held, relations);
        var forgotten = forgotten(held, read);
        var knownBy = free(contact.identifiers());
        boolean renamed = person != null && !person.name().equals(contact.name()) && !keepsName();
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
                refusals());
    }

    private Set<RelationKindKey> relationsBefore() {
        return person == null ? Set.of() : person.relationKinds(today);
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

    private Map<FieldKey, String> kept(Map<FieldKey, String> held, Set<RelationKindKey> relations) {
        contact.unreadable().keySet().forEach(field -> leaveOut(UNREADABLE_PHONE, field));
        var kept = new LinkedHashMap<FieldKey, String>();
        contact.values().forEach((field, value) -> {
            switch (StoragePolicy.admit(register, field, relations, today)) {
                case Admission.Admitted admitted -> keep(kept, field, held.get(field), value);
                case Admission.NoPurpose none -> leaveOut(NO_PURPOSE, field);
                case Admission.NoRule none -> leaveOut(NO_RETENTION_RULE, field);
            }
        });
        return kept;
    }

    private void keep(Map<FieldKey, String> kept, FieldKey field, @Nullable String before, String value) {
        if (value.equals(before) || staysAsItIs(field)) return;
        kept.put(field, value);
        changes.add(new Change(register.field(field).name(), before, value));
    }

    /** Nobody changes in passing what is only stored: the row tells that the file says otherwise. */
    private boolean staysAsItIs(FieldKey field) {
        boolean stays = restricted.keepsAsItIs(field, HUBSPOT);
        if (stays) leaveOut(RESTRICTED, field);
        return stays;
    }

    private boolean keepsName() {
        boolean keeps = restricted.keepsName(HUBSPOT);
        if (keeps) leaveOut(RESTRICTED, FieldKey.LAST_NAME);
        return keeps;
    }

    private Set<KnownBy> free(Set<KnownBy> known) {
        return known.stream()
                .filter(one -> !restricted.keepsAsItIs(one.kind().field(), HUBSPOT))
                .collect(toCollection(LinkedHashSet::new));
    }

    private void leaveOut(ImportPlan.LeftOutReason reason, FieldKey field) {
        leftOut.add(new LeftOut(reason, register.field(field).name()));
    }

    private Set<FieldKey> forgotten(Map<FieldKey, String> held, Set<FieldKey> read) {
        var forgotten = new LinkedHashSet<FieldKey>();
        held.forEach((field, value) -> {
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
                .filter(identifier -> !restricted.keepsAsItIs(identifier.field(), HUBSPOT))
                .map(identifier -> new KnownBy(identifier.kind(), identifier.value()))
                .filter(known -> !knownBy.contains(known))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Outcome outcome() {
        if (!refusals().isEmpty()) return Outcome.REFUSED;
        if (person == null) return Outcome.NEW;
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Somebody new whom nothing gives a purpose for is not taken in. */
    private List<Refusal> refusals() {
        if (person != null || !contact.relations().isEmpty()) return List.of();
        var field = register.field(FieldKey.UNSUBSCRIBED).name();
        return List.of(new Refusal(UNSUBSCRIBED_WITHOUT_OTHER_RELATION, field));
    }
}
