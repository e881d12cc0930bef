package com.qmplus.vern.shared.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a database was begun for: a trial, with accounts whose passwords everybody knows, or real data. It is marked at its
 * first start, and never runs as the other: a trial's pages would show real letters to anybody, and a trial's accounts open
 * the door to real data.
 */
final class DatabaseMark {

    private DatabaseMark() {}

    /** Marks a database that bears no mark yet; refuses one with the other mark. */
    static void hold(DataSource source, boolean trial) {
        try (var connection = source.getConnection()) {
            if (read(connection).isEmpty()) write(connection, trial);
            boolean marked = read(connection).orElseThrow();
            if (marked != trial) throw new WrongSetting(Setting.DEMO, reason(marked));
        } catch (SQLException e) {
            throw new IllegalStateException("The mark of the database can be neither read nor written", e);
        }
    }

    private static String reason(boolean begunAsTrial) {
        return begunAsTrial
                ? "this database was begun as a trial; give true, or an empty database for real data"
                : "this database was begun with real data; give false, or an empty database for a trial";
    }

    private static Optional<Boolean> read(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select trial from database_mark")) {
            return row.next() ? Optional.of(row.getBoolean("trial")) : Optional.empty();
        }
    }

    private static void write(Connection connection, boolean trial) throws SQLException {
        try (var insert = connection.prepareStatement("insert into database_mark (id, trial) values (1, ?)")) {
            insert.setBoolean(1, trial);
            insert.executeUpdate();
        } catch (SQLException refused) {
            if (read(connection).isEmpty()) throw refused; // else another node was first
        }
    }
}
