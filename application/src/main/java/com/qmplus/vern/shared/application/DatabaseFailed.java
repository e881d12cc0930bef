package com.qmplus.vern.shared.application;

import java.sql.SQLException;

/** Another database failed for now. Its own words may quote data, so that only the state is told. */
final class DatabaseFailed extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DatabaseFailed(String system, SQLException failure) {
        super("The database of " + system + " failed with SQL state " + failure.getSQLState());
    }
}
