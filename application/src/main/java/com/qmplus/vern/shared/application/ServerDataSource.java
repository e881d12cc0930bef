package com.qmplus.vern.shared.application;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The data source that the server defines; this is the one place that looks it up, by a name that every server knows. */
public final class ServerDataSource {

    private static final String NAME = "jdbc/vern";

    private ServerDataSource() {}

    @SuppressWarnings("BanJNDI") // a constant name in the server's own directory
    public static DataSource lookUp() {
        try {
            return InitialContext.doLookup(NAME);
        } catch (NamingException e) {
            throw new IllegalStateException(
                    "The server has no data source " + NAME + ": define it, then deploy Vern again", e);
        }
    }
}
