package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.KnownIdentifier;
import java.util.List;
import java.util.Set;

/**
 * The rows that are somebody's.
 *
 * @param strays where something of theirs stood, and what leads to them now does not lead there
 * @param records how the records of each table begin
 * @param fields those that could be looked for by what is known of them; where one could not, no row says nothing
 */
record SqlTheirs(List<SqlRow> rows, List<SqlRow> strays, Set<String> records, Set<String> fields) {

    /** Whether the datum may stand in the row: it was found there, or nobody says where, or not as it is described today. */
    boolean mayStand(HeldDatum datum, SqlRow row) {
        var said = datum.whose().stream().filter(this::isRecord).toList();
        return said.isEmpty() ? !strays.contains(row) : said.contains(row.record());
    }

    private boolean isRecord(KnownIdentifier known) {
        return known.kind().equals(Identification.RECORD) && records.stream().anyMatch(known.value()::startsWith);
    }
}
