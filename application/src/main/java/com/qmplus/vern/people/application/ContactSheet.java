package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.Outcome.REFUSED;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.RECORD_ID_TWICE;
import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.UNKNOWN_LIFECYCLE_STAGE;

import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.people.application.UnreadableFile.FileWithoutRecordIds;
import com.qmplus.vern.register.Field;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Register;
import com.qmplus.vern.register.RelationKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A whole export, read: the contacts in it, and the rows that are refused as they stand. */
record ContactSheet(ColumnMapping mapping, List<Contact> contacts, List<Row> refused) {

    static ContactSheet read(ContactFile file, ColumnMapping mapping, Register register, LocalDate today, ZoneId zone) {
        if (!mapping.reads(FieldKey.CRM_ID)) throw new FileWithoutRecordIds();
        var reader = new ContactReader(mapping, today, zone);
        var contacts = new ArrayList<Contact>();
        var refused = new ArrayList<Row>();
        var recordIds = new HashSet<String>();
        for (var line : file.lines()) {
            try {
                var contact = reader.read(line);
                checkRelations(contact, register);
                if (!recordIds.add(contact.recordId())) throw new RowRefused(RECORD_ID_TWICE, FieldKey.CRM_ID);
                contacts.add(contact);
            } catch (RowRefused refusal) {
                refused.add(refuse(line.number(), reader.who(line), refusal, register));
            }
        }
        return new ContactSheet(mapping, List.copyOf(contacts), List.copyOf(refused));
    }

    /** A controller's register may lack a relation that the CRM knows. */
    private static void checkRelations(Contact contact, Register register) {
        var known = register.relationKinds().stream().map(RelationKind::key).collect(Collectors.toSet());
        if (!known.containsAll(contact.relations().keySet()))
            throw new RowRefused(UNKNOWN_LIFECYCLE_STAGE, FieldKey.LIFECYCLE_STAGE);
    }

    private static Row refuse(int number, String who, RowRefused refusal, Register register) {
        var key = refusal.field();
        var field =
                key == null ? null : register.findField(key).map(Field::name).orElse(null);
        return new Row(
                number, REFUSED, who, List.of(), List.of(new Refusal(refusal.reason(), field)), List.of(), List.of());
    }

    /** The fields that the file has columns for. */
    Set<FieldKey> fieldsRead() {
        var read = new HashSet<FieldKey>();
        for (var column : mapping.columns()) {
            var field = column.field();
            if (field != null) read.add(field);
        }
        return read;
    }
}
