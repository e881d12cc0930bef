package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import com.qmplus.vern.shared.SystemFailed.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that hangs fails, and is not waited for until somebody pulls the plug. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlPatienceTest {

    private static final Sought NORA =
            new Sought(UUID.randomUUID(), UUID.randomUUID(), List.of(new KnownIdentifier("email", "nora@example.no")));

    private final ServerSocket door;
    private volatile boolean silent;
    private volatile String silentFrom = "never";

    @TempDir
    Path folder;

    SqlPatienceTest() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        door.close();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void one_that_lets_nobody_in_is_not_waited_for() {
        assertThatThrownBy(() -> system().find(NORA)).isInstanceOf(DatabaseFailed.class);
    }

    @Test
    @Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void one_that_falls_silent_is_not_waited_for() throws SQLException {
        OtherDatabases.POSTGRESQL.clean();
        Thread.ofVirtual().start(this::letThrough);
        var system = system();
        assertThat(system.find(NORA)).isEmpty();
        silentFrom = "lower(";
        assertThatThrownBy(() -> system.find(NORA)).isInstanceOf(DatabaseFailed.class);
    }

    @Test
    @Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_statement_that_takes_too_long_is_broken_off() throws SQLException {
        var on = OtherDatabases.POSTGRESQL.clean();
        on.run(
                "insert into customer values (1, 17, 'nora@example.no', null, 'Innkjøper', null, null, null, null, null, false)");
        try (var other = on.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table customer in access exclusive mode");
            assertThatThrownBy(() -> system(port(on.url())).find(NORA))
                    .isInstanceOfSatisfying(
                            DatabaseFailed.class,
                            failure -> assertThat(failure.why()).isEqualTo(Why.TOO_SLOW));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://crm/crm, loginTimeout, 7",
        "jdbc:postgresql://crm/crm, socketTimeout, 12",
        "jdbc:mysql://crm/crm, socketTimeout, 12000",
        "jdbc:mariadb://crm/crm, connectTimeout, 7000",
        "jdbc:sqlserver://crm, loginTimeout, 7",
        "jdbc:sqlserver://crm, socketTimeout, 12000",
        "jdbc:oracle:thin:@crm, oracle.jdbc.ReadTimeout, 12000",
        "jdbc:db2://crm/crm, blockingReadConnectionTimeout, 12"
    })
    void each_maker_is_told_in_its_own_words(String url, String name, String value) {
        var told = new Properties();
        SqlPatience.of(Settings.of(Map.of("vern.systems.patience", "7"))).tell(url, told);
        assertThat(told).containsEntry(name, value);
    }

    private PersonalDataSystem system() {
        return system(door.getLocalPort());
    }

    private PersonalDataSystem system(int port) {
        var description = GuideExamples.database()
                .replace(
                        "accounting.example.no:5432/accounting?connectTimeout=10",
                        "127.0.0.1:" + port + "/"
                                + OtherDatabases.POSTGRESQL.url().replaceFirst(".*/", ""))
                .replace("\"user\": \"vern\"", "\"user\": \"" + OtherDatabases.POSTGRESQL.user() + "\"");
        try {
            var file = Files.writeString(folder.resolve("systems.json"), description);
            var settings = Settings.of(Map.of(
                    "vern.systems.file",
                    file.toString(),
                    "vern.systems.accounting.password",
                    OtherDatabases.PASSWORD,
                    "vern.systems.patience",
                    "1"));
            return new ConnectedSystems(settings, Vaults.inMemory(), new OutsideTransaction(), TestClock.anyDay())
                    .systems()
                    .getFirst();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A network between Vern and the database, which may fall silent. */
    private void letThrough() {
        try {
            while (true) {
                var here = door.accept();
                if (silent) continue;
                var there = new Socket(InetAddress.getLoopbackAddress(), port(OtherDatabases.POSTGRESQL.url()));
                Thread.ofVirtual().start(() -> pass(here, there));
                Thread.ofVirtual().start(() -> pass(there, here));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (new String(bytes, 0, read, StandardCharsets.ISO_8859_1).contains(silentFrom)) silent = true;
                if (!silent) out.write(bytes, 0, read);
            }
        } catch (IOException closed) {
            // one of the two has hung up
        }
    }

    private static int port(String url) {
        return Integer.parseInt(url.replaceFirst(".*:(\\d+)/.*", "$1"));
    }
}
