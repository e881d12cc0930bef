package com.qmplus.vern.shared.application;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases that are not Vern's, with tables of somebody else's making. */
enum OtherDatabases {
    DERBY("jdbc:derby:memory:other-" + UUID.randomUUID(), "other") {
        @Override
        Connection create() throws SQLException {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            return DriverManager.getConnection(url() + ";create=true", user(), PASSWORD);
        }
    },
    POSTGRESQL(null, "postgres") {
        @Override
        String url() {
            return Server.URL;
        }
    };

    static final String PASSWORD = "other";

    private static final String[] TABLES = {"""
        create table customer (id integer not null primary key, hubspot_id bigint, email varchar(254),
            mobile varchar(30), title varchar(100), note varchar(2000), city varchar(100), city_by varchar(20),
            company varchar(100), created_at timestamp, restricted boolean not null)""", """
        create table purchase (id bigint not null primary key, customer_id integer references customer,
            remark varchar(200), amount decimal(10, 2))""", """
        create table "Reader's ""list\""" ("Nr 1" integer not null, "nr_2" char(4) not null, "E-post" varchar(254),
            "Born" date, "Visits" integer, "Member" boolean, primary key ("Nr 1", "nr_2"))"""};

    private final String url;
    private final String user;

    OtherDatabases(String url, String user) {
        this.url = url;
        this.user = user;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    Connection create() throws SQLException {
        return connect();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user, PASSWORD);
    }

    /** Empty tables. */
    OtherDatabases clean() throws SQLException {
        try (var connection = create();
                var statement = connection.createStatement()) {
            for (var table : new String[] {"token", "purchase", "customer", "\"Reader's \"\"list\"\"\""})
                try {
                    statement.execute("drop table " + table);
                } catch (SQLException notThere) {
                    // the first time
                }
            for (var table : TABLES) statement.execute(table);
        }
        return this;
    }

    /** A table whose key is of bytes, with a row of Nora's. */
    void bytes() throws SQLException {
        run("create table token (id " + (this == DERBY ? "char(2) for bit data" : "bytea")
                + " not null primary key, email varchar(254), \"Born\" date, \"Visits\" integer, \"Member\" boolean)");
        run("insert into token values (" + (this == DERBY ? "x'0af1'" : "'\\x0af1'")
                + ", 'nora@example.no', '1990-02-28', 51, true)");
    }

    void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one value that it asks for. */
    String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            return found.next() ? String.valueOf(found.getString(1)) : "no row";
        }
    }

    private static final class Server {
        static final String URL = start();

        private static String start() {
            var source = (PGSimpleDataSource) TestDataSources.postgreSql();
            return "jdbc:postgresql://localhost:" + source.getPortNumbers()[0] + "/" + source.getDatabaseName();
        }
    }
}
