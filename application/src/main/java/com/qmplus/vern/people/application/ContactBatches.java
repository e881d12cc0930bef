package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.RefusalReason.NOT_STORED;

import com.qmplus.vern.audit.Access;
import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.AccessLog;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Refusal;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A sheet in batches, each a transaction. A batch that the database refuses is tried again row by row, so that the row
 * at fault loses nothing but itself.
 */
@ApplicationScoped
public class ContactBatches {

    private static final Logger LOG = Logger.getLogger(ContactBatches.class.getName());
    private static final int SIZE = 200;

    private ContactStore store;
    private AccessLog log;

    protected ContactBatches() {} // for CDI

    @Inject
    public ContactBatches(ContactStore store, AccessLog log) {
        this.store = store;
        this.log = log;
    }

    List<Row> plan(ContactSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var batch : batches(sheet.contacts()))
            store.plan(batch, sheet.fieldsRead()).forEach(row -> rows.add(row.row()));
        return rows;
    }

    List<Row> store(ContactSheet sheet) {
        var rows = new ArrayList<Row>();
        for (var batch : batches(sheet.contacts())) rows.addAll(store(batch, sheet.fieldsRead()));
        return rows;
    }

    private List<Row> store(List<Contact> batch, Set<FieldKey> read) {
        try {
            return store.store(batch, read).stream().map(PlannedRow::row).toList();
        } catch (RuntimeException refused) {
            log.record(Access.to(Operation.IMPORT)
                    .serving(PurposeKey.ACCURACY.value())
                    .found(batch.size())
                    .failed(null));
            if (batch.size() == 1) return List.of(refuse(batch.getFirst(), refused));
            return batch.stream()
                    .flatMap(contact -> store(List.of(contact), read).stream())
                    .toList();
        }
    }

    private static Row refuse(Contact contact, RuntimeException refused) {
        LOG.log(Level.WARNING, "Row {0} of an import could not be stored: {1}", new Object[] {
            contact.number(), refused.getClass().getName()
        });
        var refusal = new Refusal(NOT_STORED, null);
        return new Row(
                contact.number(), Outcome.REFUSED, contact.name(), List.of(), List.of(refusal), List.of(), List.of());
    }

    private static List<List<Contact>> batches(List<Contact> contacts) {
        var batches = new ArrayList<List<Contact>>();
        for (int from = 0; from < contacts.size(); from += SIZE)
            batches.add(contacts.subList(from, Math.min(from + SIZE, contacts.size())));
        return batches;
    }
}
