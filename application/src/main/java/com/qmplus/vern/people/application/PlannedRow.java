package com.qmplus.vern.people.application;

import static java.util.stream.Collectors.toCollection;

import com.qmplus.vern.people.application.Contact.KnownBy;
import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.LeftOut;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.register.CategoryKey;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKindKey;
import com.qmplus.vern.register.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a contact would change, against the person as they are held now. */
record PlannedRow(
        Contact contact,
        Outcome outcome,
        boolean renamed,
        Map<FieldKey, String> kept,
        Set<FieldKey> forgotten,
        Set<RelationKindKey> begun,
        Set<RelationKindKey> ended,
        Set<KnownBy> knownBy,
        Set<KnownBy> noLongerKnownBy,
        List<Change> changes,
        List<LeftOut> leftOut,
        List<Refusal> refusals,
        List<Text> returned) {

    Row row() {
        return new Row(contact.number(), outcome, contact.name(), changes, refusals, leftOut, returned);
    }

    /** The categories of everything that it changes: what is kept, forgotten and renamed, and what they are known by. */
    Set<CategoryKey> categories(Register register) {
        var fields = new HashSet<>(kept.keySet());
        fields.addAll(forgotten);
        if (renamed) fields.add(FieldKey.LAST_NAME);
        if (!begun.isEmpty() || !ended.isEmpty()) fields.add(FieldKey.LIFECYCLE_STAGE);
        return fields.stream()
                .flatMap(field -> register.findField(field).stream())
                .map(Field::category)
                .collect(toCollection(TreeSet::new));
    }

    boolean changesSomething() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    @Override
    public String toString() {
        return "PlannedRow " + contact.number() + " " + outcome;
    }
}
