package com.qmplus.vern.shared.application;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

/**
 * How long another database may take: to let Vern in, for each statement, and, where its driver can tell, to say anything at all. One
 * that hangs without a word would hold up everything else that is to be done.
 */
record SqlPatience(Duration duration) {

    /** A statement is to be broken off before the network is. */
    private static final Duration LONGER = Duration.ofSeconds(5);

    /** The names by which a maker's drivers know it; an address that says otherwise itself is right. */
    private record Maker(String addresses, Function<Duration, Long> unit, List<String> signIn, List<String> silence) {}

    private static final List<Maker> MAKERS = List.of(
            new Maker(
                    "jdbc:postgresql:",
                    Duration::toSeconds,
                    List.of("loginTimeout", "connectTimeout"),
                    List.of("socketTimeout")),
            new Maker("jdbc:mysql:", Duration::toMillis, List.of("connectTimeout"), List.of("socketTimeout")),
            new Maker("jdbc:mariadb:", Duration::toMillis, List.of("connectTimeout"), List.of("socketTimeout")),
            new Maker("jdbc:sqlserver:", Duration::toSeconds, List.of("loginTimeout"), List.of()),
            new Maker("jdbc:sqlserver:", Duration::toMillis, List.of(), List.of("socketTimeout")),
            new Maker(
                    "jdbc:oracle:",
                    Duration::toMillis,
                    List.of("oracle.net.CONNECT_TIMEOUT"),
                    List.of("oracle.jdbc.ReadTimeout")),
            new Maker(
                    "jdbc:db2:",
                    Duration::toSeconds,
                    List.of("loginTimeout"),
                    List.of("blockingReadConnectionTimeout")));

    static SqlPatience of(Settings settings) {
        return new SqlPatience(Duration.ofSeconds(settings.number(Setting.SYSTEMS_PATIENCE)));
    }

    void tell(String url, Properties driver) {
        for (var maker : MAKERS)
            if (url.startsWith(maker.addresses())) {
                maker.signIn().forEach(name -> driver.setProperty(name, text(maker, duration)));
                maker.silence().forEach(name -> driver.setProperty(name, text(maker, silence())));
            }
    }

    void limit(Statement statement) throws SQLException {
        statement.setQueryTimeout((int) duration.toSeconds());
    }

    /** @return how long it was before, so that whoever gets the connection next finds it so; below zero where its driver cannot tell */
    int limit(Connection connection) {
        try {
            int before = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) silence().toMillis());
            return before;
        } catch (SQLException | AbstractMethodError unknownToTheDriver) {
            return -1;
        }
    }

    private Duration silence() {
        return duration.plus(LONGER);
    }

    private static String text(Maker maker, Duration duration) {
        return String.valueOf(maker.unit().apply(duration));
    }
}
