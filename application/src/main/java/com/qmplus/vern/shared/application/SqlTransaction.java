package com.qmplus.vern.shared.application;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * One transaction of another database. It is serialised, so that what was compared is still so when it is changed: where somebody
 * else was quicker it fails, and is tried again.
 */
final class SqlTransaction {

    /** What is done in it. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private SqlTransaction() {}

    static <T> T run(Connection connection, SqlPatience patience, Work<T> work) throws SQLException {
        int silence = patience.limit(connection);
        int isolation = connection.getTransactionIsolation();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        boolean committed = false;
        try {
            var result = work.in(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) connection.rollback();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(true);
            if (silence >= 0) connection.setNetworkTimeout(Runnable::run, silence);
        }
    }
}
