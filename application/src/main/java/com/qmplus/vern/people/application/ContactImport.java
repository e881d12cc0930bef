package com.qmplus.vern.people.application;

import static com.qmplus.vern.people.application.ImportPlan.Outcome.CHANGED;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.NEW;
import static com.qmplus.vern.people.application.ImportPlan.Outcome.UNCHANGED;
import static com.qmplus.vern.register.SystemKey.HUBSPOT;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;
import static com.qmplus.vern.shared.Roles.SYSTEM;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Row;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.application.CurrentRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a contact export of the CRM: first a dry run that shows what would happen row by row, then the import. A bad
 * row is refused with its number and reason and loses nothing else; importing twice changes nothing, for the CRM's
 * record id tells who is who. A large file is stored in many transactions: one that breaks off can be run again.
 */
@Stateless
@RolesAllowed({PRIVACY_MANAGER, SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContactImport {

    private static final Use.ForImport EXPORT = new Use.ForImport(HUBSPOT);

    private CurrentRegister register;
    private ColumnMemory memory;
    private ContactBatches batches;
    private PersonalDataDoor door;
    private Clock clock;

    protected ContactImport() {} // for EJB

    @Inject
    public ContactImport(
            CurrentRegister register, ColumnMemory memory, ContactBatches batches, PersonalDataDoor door, Clock clock) {
        this.register = register;
        this.memory = memory;
        this.batches = batches;
        this.door = door;
        this.clock = clock;
    }

    /** What a column can be read as. */
    @FreeOfPersonalData("the fields of the register")
    public List<FieldChoice> fields() {
        return register.now().fields().stream()
                .map(field -> new FieldChoice(field.key().value(), field.name()))
                .toList();
    }

    /**
     * Shows the columns alone where none of them is read as the record id.
     *
     * @param mapping heading to field key (empty: do not store); {@code null} takes what was remembered, or the register's
     */
    @Traced
    public ImportPlan dryRun(byte[] file, @Nullable Map<String, String> mapping) {
        var table = ContactFile.read(file);
        var columns = columns(table, mapping);
        if (!columns.reads(FieldKey.CRM_ID)) {
            door.begin(Operation.LIST, EXPORT, 0);
            return new ImportPlan(printed(columns), List.of(), Map.of());
        }
        var sheet = sheet(table, columns);
        door.begin(Operation.LIST, EXPORT, sheet.contacts().size());
        return plan(sheet, batches.plan(sheet));
    }

    /** Does what the dry run showed, and remembers the mapping. */
    @Traced
    public ImportReport run(byte[] file, @Nullable Map<String, String> mapping) {
        var sheet = read(file, mapping);
        door.begin(Operation.IMPORT, EXPORT, sheet.contacts().size());
        var plan = plan(sheet, batches.store(sheet));
        memory.remember(sheet.mapping().asText());
        var refused = plan.rows().stream()
                .filter(row -> row.outcome() == Outcome.REFUSED)
                .toList();
        return new ImportReport(plan.count(NEW), plan.count(CHANGED), plan.count(UNCHANGED), refused);
    }

    private ContactSheet read(byte[] file, @Nullable Map<String, String> said) {
        var table = ContactFile.read(file);
        return sheet(table, columns(table, said));
    }

    private ColumnMapping columns(ContactFile table, @Nullable Map<String, String> said) {
        return ColumnMapping.of(table.headings(), register.now(), memory.recall(), said);
    }

    private ContactSheet sheet(ContactFile table, ColumnMapping columns) {
        return ContactSheet.read(table, columns, register.now(), LocalDate.now(clock), clock.getZone());
    }

    private static ImportPlan plan(ContactSheet sheet, List<Row> stored) {
        var rows = new ArrayList<>(sheet.refused());
        rows.addAll(stored);
        rows.sort(Comparator.comparingInt(Row::number));
        return new ImportPlan(
                printed(sheet.mapping()),
                List.copyOf(rows),
                Map.copyOf(rows.stream().collect(groupingBy(Row::outcome, summingInt(row -> 1)))));
    }

    private static List<ImportPlan.Column> printed(ColumnMapping mapping) {
        return mapping.columns().stream()
                .map(column -> new ImportPlan.Column(
                        column.heading(),
                        column.field() == null ? null : column.field().value()))
                .toList();
    }
}
