package com.qmplus.vern.ear;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which database the server's data source leads to: the choice is the operator's, the application does not see it. */
sealed interface Database {

    /** The driver's data source, as the server's pool wants it. */
    String dataSourceClass();

    /** What the pool sets on that data source. */
    Map<String, String> poolProperties();

    /** Where the data are, for a person to read. */
    String whereabouts();

    static Database chosenBy(Settings settings, Path data) {
        var kind = settings.text("vern.db.kind", "derby");
        return switch (kind) {
            case "derby" -> new Derby(data.resolve("derby"));
            case "postgresql" -> PostgreSql.chosenBy(settings);
            default -> throw new WrongSetting("vern.db.kind", kind, "derby or postgresql");
        };
    }

    /** In the server itself, in one folder: for a trial, and for one machine. */
    record Derby(Path folder) implements Database {

        @Override
        public String dataSourceClass() {
            return "org.apache.derby.jdbc.EmbeddedDataSource";
        }

        @Override
        public Map<String, String> poolProperties() {
            return Map.of(
                    "DatabaseName", folder.toString(), "CreateDatabase", "create", "User", "vern", "Password", "vern");
        }

        @Override
        public String whereabouts() {
            return "Derby in " + folder;
        }
    }

    /** Beside the server: for production. */
    record PostgreSql(String url, String user, String password) implements Database {

        static PostgreSql chosenBy(Settings settings) {
            var url = "jdbc:postgresql://%s:%d/%s"
                    .formatted(
                            settings.text("vern.db.host", "127.0.0.1"),
                            settings.port("vern.db.port", 5432),
                            settings.text("vern.db.name", "vern"));
            return new PostgreSql(
                    settings.text("vern.db.url", url),
                    settings.text("vern.db.user", "vern"),
                    settings.text("vern.db.password", ""));
        }

        @Override
        public String dataSourceClass() {
            return "org.postgresql.ds.PGSimpleDataSource";
        }

        @Override
        public Map<String, String> poolProperties() {
            var properties = new LinkedHashMap<String, String>();
            properties.put("URL", url);
            properties.put("user", user);
            properties.put("password", password);
            properties.put("stringType", "unspecified"); // so that a text is taken for a uuid or jsonb column
            properties.put("reWriteBatchedInserts", "true");
            properties.put("logServerErrorDetail", "false"); // it quotes values, and errors come into the log
            return properties;
        }

        @Override
        public String whereabouts() {
            return "PostgreSQL at " + url;
        }

        @Override
        public String toString() {
            return "PostgreSql[" + url + "]"; // never the password
        }
    }
}
