package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;
import com.qmplus.vern.shared.Correction;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;

/**
 * Any SQL database, as its operator has described it. Each verb is one transaction of that database: it looks the rows up again,
 * touches only theirs, and can be told twice. It is never one transaction with Vern's own.
 */
record SqlSystem(
        String system,
        SqlDatabase database,
        List<SqlTable> tables,
        ZoneId zone,
        SqlPatience patience,
        OutsideTransaction outside)
        implements PersonalDataSystem {

    SqlSystem {
        tables = List.copyOf(tables);
    }

    /** What is done in the other database's transaction. */
    private interface Work<T> {
        T with(SqlWork work) throws SQLException;
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        return inTransaction(work ->
                work.rows(sought).stream().flatMap(row -> row.data(system)).toList());
    }

    @Override
    public List<CarriedOut> correct(Sought whose, List<Correction> corrections) {
        return inTransaction(
                work -> new SqlCorrection(work, work.theirs(whose, held(corrections)), corrections).carryOut());
    }

    @Override
    public List<CarriedOut> erase(Sought whose, List<HeldDatum> data) {
        return inTransaction(work -> new SqlErasure(work, work.theirs(whose, data), data).carryOut());
    }

    @Override
    public List<CarriedOut> restrict(Sought whose, List<HeldDatum> data) {
        return inTransaction(work -> new SqlRestriction(work, work.theirs(whose, data), data).restrict());
    }

    @Override
    public List<CarriedOut> release(Sought whose, List<HeldDatum> data) {
        return inTransaction(work -> new SqlRestriction(work, work.theirs(whose, data), data).release());
    }

    private static List<HeldDatum> held(List<Correction> corrections) {
        return corrections.stream().map(Correction::held).toList();
    }

    private <T> T inTransaction(Work<T> work) {
        return outside.run(() -> {
            try (var connection = database.connect()) {
                return SqlTransaction.run(
                        connection, patience, open -> work.with(new SqlWork(open, tables, zone, patience)));
            } catch (SQLException e) {
                throw new DatabaseFailed(system, e);
            }
        });
    }
}
