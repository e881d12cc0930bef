package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.Sought;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of another database, as its operator has described it: by which columns its rows know people, and what the others hold.
 *
 * @param identifiers the column of each kind; of the owner's row where the table has an owner
 * @param wholeRow what is done with a row all of whose data are to be erased
 */
record SqlTable(
        SqlName name,
        List<String> key,
        Map<String, String> identifiers,
        @Nullable SqlOwner owner,
        List<SqlField> fields,
        SqlRule wholeRow,
        @Nullable SqlFlag restriction,
        String source,
        @Nullable String collected) {

    /** Where the table lies. */
    record SqlName(@Nullable String schema, String table) {
        @Override
        public String toString() {
            return schema == null ? table : schema + "." + table;
        }
    }

    /**
     * The table whose rows know the people, where these do not.
     *
     * @param column here, that holds the key there
     */
    record SqlOwner(SqlName name, String column, String key) {}

    /** How the records of its rows begin. */
    String records() {
        return name + " " + key + " ";
    }

    /** Whether it can be asked by something that is known of them. */
    boolean knows(Sought sought) {
        return sought.identifiers().stream().map(KnownIdentifier::kind).anyMatch(identifiers::containsKey);
    }
}
