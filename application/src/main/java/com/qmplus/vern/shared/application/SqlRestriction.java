package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.HeldDatum;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks rows as only stored, and lets them go again (GDPR art. 18). The mark is on the row: it holds for all that stands in it. */
final class SqlRestriction {

    private final SqlWork work;
    private final int count;
    private final SqlStanding standing;
    private final Map<SqlRow, CarriedOut> outcomes = new HashMap<>();

    SqlRestriction(SqlWork work, SqlTheirs theirs, List<HeldDatum> data) {
        this.work = work;
        this.count = data.size();
        this.standing = new SqlStanding(data, theirs, (cell, number) -> false);
    }

    List<CarriedOut> restrict() throws SQLException {
        for (int number = 0; number < count; number++) {
            var place = standing.place(number);
            if (place.isPresent()) standing.came(number, mark(place.get().row(), true));
        }
        return standing.outcomes();
    }

    /** Only as a whole: whether something else in the row is still restricted is not known here. */
    List<CarriedOut> release() throws SQLException {
        for (int number = 0; number < count; number++) {
            var place = standing.place(number);
            if (place.isPresent() && isWhole(place.get().row()))
                standing.came(number, mark(place.get().row(), false));
        }
        return standing.outcomes();
    }

    private boolean isWhole(SqlRow row) {
        return row.filled().allMatch(cell -> standing.contains(row, cell));
    }

    private CarriedOut mark(SqlRow row, boolean restricted) throws SQLException {
        var known = outcomes.get(row);
        if (known != null) return known;
        var outcome = marked(row, restricted);
        outcomes.put(row, outcome);
        return outcome;
    }

    private CarriedOut marked(SqlRow row, boolean restricted) throws SQLException {
        var flag = row.table().restriction();
        if (flag == null) return CarriedOut.BY_HAND;
        switch (flag) {
            case SqlFlag.Marked(var column, var on, var off) -> {
                var wanted = restricted ? on : off;
                if (wanted.equals(row.flag())) return CarriedOut.DONE_BEFORE;
                work.set(row, column, wanted);
            }
            case SqlFlag.Told(var restrict, var release) -> work.run(restricted ? restrict : release, row, null, "");
        }
        return CarriedOut.DONE;
    }
}
