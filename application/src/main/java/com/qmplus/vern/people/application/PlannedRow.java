package com.qmplus.vern.people.application;

import com.qmplus.vern.people.application.Contact.KnownBy;
import com.qmplus.vern.people.application.ImportPlan.Change;
import com.qmplus.vern.people.application.ImportPlan.LeftOut;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.RelationKindKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        List<Refusal> refusals) {

    Row row() {
        return new Row(contact.number(), outcome, contact.name(), changes, refusals, leftOut);
    }

    boolean changesSomething() {
        return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
    }

    @Override
    public String toString() {
        return "PlannedRow " + contact.number() + " " + outcome;
    }
}
