package com.qmplus.vern.shared.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * What Flyway wrote into the database, read without Flyway, which takes longer to be set up than to look: the scripts that
 * were run, each with its checksum.
 */
final class SchemaHistory {

    private static final String SCRIPTS = "db/migration";
    private static final Map<String, Integer> UNKNOWN = Map.of();

    private SchemaHistory() {}

    /** Whether the very scripts of this version, none more and none changed, were run to their end. */
    static boolean isComplete(DataSource source) {
        var scripts = scripts();
        return !scripts.isEmpty() && scripts.equals(run(source));
    }

    /** Listed where they lie in one folder, as they do once deployed; else Flyway finds them. */
    private static Map<String, Integer> scripts() {
        try {
            var places = Collections.list(SchemaHistory.class.getClassLoader().getResources(SCRIPTS));
            if (places.size() != 1 || !"file".equals(places.getFirst().getProtocol())) return UNKNOWN;
            return scripts(Path.of(places.getFirst().toURI()));
        } catch (IOException | URISyntaxException e) {
            return UNKNOWN;
        }
    }

    private static Map<String, Integer> scripts(Path folder) throws IOException {
        var scripts = new HashMap<String, Integer>();
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files::iterator)
                scripts.put(file.getFileName().toString(), checksum(file));
        }
        return scripts;
    }

    /** As Flyway counts it: line by line, whatever ends them. */
    private static int checksum(Path script) throws IOException {
        var checksum = new CRC32();
        try (var lines = Files.lines(script)) {
            lines.forEach(line -> checksum.update(line.getBytes(UTF_8)));
        }
        return (int) checksum.getValue();
    }

    private static Map<String, Integer> run(DataSource source) {
        try (var connection = source.getConnection();
                var query = connection.createStatement();
                var rows =
                        query.executeQuery("select \"script\", \"checksum\", \"success\" from \"flyway_schema_history\""
                                + " where \"type\" = 'SQL'")) {
            var run = new HashMap<String, Integer>();
            while (rows.next()) {
                if (!rows.getBoolean("success")) return UNKNOWN;
                run.put(rows.getString("script"), rows.getInt("checksum"));
            }
            return run;
        } catch (SQLException e) {
            return UNKNOWN; // an empty database has no history
        }
    }
}
