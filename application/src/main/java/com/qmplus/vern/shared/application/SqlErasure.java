package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.HeldDatum;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Erases what stands as it was decided on (GDPR art. 17). A row goes as a whole only when all that it holds is to be erased, and no
 * row that is left needs it to be found.
 */
final class SqlErasure {

    private final SqlWork work;
    private final List<SqlRow> rows;
    private final int count;
    private final SqlStanding standing;
    private final Set<SqlRow> gone = new HashSet<>();

    SqlErasure(SqlWork work, SqlTheirs theirs, List<HeldDatum> data) {
        this.work = work;
        this.rows = theirs.rows();
        this.count = data.size();
        this.standing = new SqlStanding(
                data,
                theirs,
                (cell, number) -> cell.value() != null && cell.field().isReplacement(cell.value()));
    }

    List<CarriedOut> carryOut() throws SQLException {
        for (var row : rows)
            if (goesWhole(row)) {
                eraseWhole(row);
                gone.add(row);
            }
        for (int number = 0; number < count; number++) {
            var place = standing.place(number);
            if (place.isPresent()) standing.came(number, erase(place.get()));
        }
        return standing.outcomes();
    }

    private boolean goesWhole(SqlRow row) {
        return !(row.table().wholeRow() instanceof SqlRule.ByHand)
                && row.filled().findAny().isPresent()
                && row.filled().allMatch(cell -> standing.contains(row, cell))
                && rows.stream().noneMatch(other -> !gone.contains(other) && needs(other, row));
    }

    private static boolean needs(SqlRow other, SqlRow row) {
        var owner = other.table().owner();
        return owner != null
                && owner.name().equals(row.table().name())
                && row.key().getFirst().toString().equals(other.owner());
    }

    private void eraseWhole(SqlRow row) throws SQLException {
        switch (row.table().wholeRow()) {
            case SqlRule.Delete() -> work.delete(row);
            case SqlRule.Run(var statement, var anonymises) -> work.run(statement, row, null, "");
            default -> throw new IllegalStateException("A row is not erased so");
        }
    }

    private CarriedOut erase(SqlStanding.Place place) throws SQLException {
        if (gone.contains(place.row())) return place.row().table().wholeRow().outcome();
        var rule = place.cell().field().erase();
        work.carryOut(rule, place.row(), place.cell(), "");
        return rule.outcome();
    }
}
