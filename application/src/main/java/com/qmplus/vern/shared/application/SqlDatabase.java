package com.qmplus.vern.shared.application;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** A database that is not Vern's. */
sealed interface SqlDatabase {

    Connection connect() throws SQLException;

    /** A data source that the server has. */
    record Defined(String name) implements SqlDatabase {
        @Override
        @SuppressWarnings("BanJNDI") // a name that the operator has written, never one from outside
        public Connection connect() throws SQLException {
            try {
                DataSource source = InitialContext.doLookup(name);
                return source.getConnection();
            } catch (NamingException e) {
                throw new NotAsConfigured("the server has no data source " + name);
            }
        }
    }

    /** An address, and who signs in; by whichever of the server's drivers knows such addresses. */
    record Addressed(String url, String user, String password, SqlPatience patience) implements SqlDatabase {

        @Override
        public Connection connect() throws SQLException {
            var given = new Properties();
            given.setProperty("user", user);
            given.setProperty("password", password);
            patience.tell(url, given);
            for (var driver : ServiceLoader.load(Driver.class)) {
                var connection = driver.acceptsURL(url) ? driver.connect(url, given) : null;
                if (connection != null) return connection;
            }
            throw new NotAsConfigured("the server has no driver for such an address");
        }

        @Override
        public String toString() {
            return "a database with an address";
        }
    }
}
