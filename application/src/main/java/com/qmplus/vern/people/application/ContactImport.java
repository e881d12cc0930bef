package com.qmplus.vern.people.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a contact export of the CRM: first a dry run that shows what would happen row by row, then the import. A bad
 * row is refused with its number and reason and loses nothing else; importing twice changes nothing.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class ContactImport {

    /** What a column can be read as. */
    public List<FieldChoice> fields() {
        return List.of();
    }

    /** @param mapping heading to field key (empty: do not store); {@code null} takes what was remembered, or the register's */
    public ImportPlan dryRun(byte[] file, @Nullable Map<String, String> mapping) {
        throw new IllegalStateException("Closed: " + file.length + mapping);
    }

    /** Does what the dry run showed, and remembers the mapping. */
    public ImportReport run(byte[] file, @Nullable Map<String, String> mapping) {
        throw new IllegalStateException("Closed: " + file.length + mapping);
    }
}
