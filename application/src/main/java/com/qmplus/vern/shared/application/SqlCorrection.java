package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import java.sql.SQLException;
import java.util.List;

/** Corrects what stands as it was decided on (GDPR art. 16). */
final class SqlCorrection {

    private final SqlWork work;
    private final List<Correction> corrections;
    private final SqlStanding standing;

    SqlCorrection(SqlWork work, SqlTheirs theirs, List<Correction> corrections) {
        this.work = work;
        this.corrections = corrections;
        this.standing = new SqlStanding(
                corrections.stream().map(Correction::held).toList(),
                theirs,
                (cell, number) -> to(number).strip().equals(cell.value()));
    }

    List<CarriedOut> carryOut() throws SQLException {
        for (int number = 0; number < corrections.size(); number++) {
            var place = standing.place(number);
            if (place.isEmpty()) continue;
            var rule = place.get().cell().field().correct();
            work.carryOut(rule, place.get().row(), place.get().cell(), to(number));
            standing.came(number, rule.outcome());
        }
        return standing.outcomes();
    }

    private String to(int number) {
        return corrections.get(number).to();
    }
}
