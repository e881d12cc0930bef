package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.SystemFailed;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;

/** Another database failed for now. Its own words may quote data, so that only the state is told. */
final class DatabaseFailed extends SystemFailed {

    private static final long serialVersionUID = 1L;

    DatabaseFailed(String system, SQLException failure) {
        super(why(failure), "The database of " + system + " failed with SQL state " + failure.getSQLState());
    }

    private static Why why(SQLException failure) {
        return switch (failure) {
            case SQLTimeoutException late -> Why.TOO_SLOW;
            case SQLInvalidAuthorizationSpecException unknown -> Why.REFUSED;
            case SQLTransactionRollbackException quicker -> Why.BUSY;
            default -> why(String.valueOf(failure.getSQLState()), failure);
        };
    }

    /** The states of the standard, and those of PostgreSQL and Derby where it has none. */
    private static Why why(String state, SQLException failure) {
        if (state.equals("57014") || state.startsWith("HYT")) return Why.TOO_SLOW;
        if (state.startsWith("28") || state.startsWith("4250")) return Why.REFUSED;
        if (state.startsWith("40") || state.equals("55P03")) return Why.BUSY;
        if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) return Why.UNREACHABLE;
        if (state.startsWith("42") || state.startsWith("22") || state.startsWith("23")) return Why.NOT_AS_DESCRIBED;
        boolean isConnection = failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException;
        return isConnection ? Why.UNREACHABLE : Why.OUT_OF_ORDER;
    }
}
