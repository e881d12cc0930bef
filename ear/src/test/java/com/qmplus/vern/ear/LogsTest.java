package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogsTest {

    @TempDir
    Path data;

    private final Properties properties = new Properties();

    @Test
    void are_objects_of_json_beside_the_data_unless_told_otherwise() throws IOException {
        assertThat(chosen().server()).isEqualTo(data.resolve("logs/server.log"));
        assertThat(configured().getProperty("com.sun.enterprise.server.logging.GFFileHandler.formatter"))
                .endsWith("JSONLogFormatter");
        properties.setProperty("vern.log.format", "text");
        assertThat(configured().getProperty("com.sun.enterprise.server.logging.GFFileHandler.formatter"))
                .doesNotEndWith("JSONLogFormatter");
    }

    @Test
    void another_form_is_refused() {
        properties.setProperty("vern.log.format", "xml");
        assertThatThrownBy(this::chosen).hasMessageContaining("vern.log.format");
    }

    @Test
    void the_log_of_the_start_before_is_kept() throws IOException {
        chosen().begin();
        Files.writeString(chosen().server(), "why it ended");
        Files.setLastModifiedTime(chosen().server(), FileTime.from(Instant.parse("2026-11-22T12:13:14Z")));
        chosen().begin();
        assertThat(chosen().server()).doesNotExist();
        assertThat(data.resolve("logs/server.log_2026-11-22T12-13-14")).hasContent("why it ended");
    }

    @Test
    void reasons_are_read_out_of_an_entry_of_json() {
        var entry =
                "{\"LogMessage\":\"Exception while loading\",\"Throwable\":{\"StackTrace\":\"java.lang.X\\n\\tat y\\n"
                        + "Caused by: com.qmplus.vern.WrongSetting: vern.zone is wrong\\n\\tat z\"}}";
        assertThat(ServerLog.reasons(entry)).isEqualTo("Caused by: com.qmplus.vern.WrongSetting: vern.zone is wrong");
    }

    @Test
    void what_the_application_says_of_it_is_enough() {
        var entry =
                "{\"Level\":\"SEVERE\",\"LogMessage\":\"Vern does not start. Wrong setting vern.zone: no such zone.\"}\n"
                        + "{\"Throwable\":{\"StackTrace\":\"Caused by: a.B\\n\"}}";
        assertThat(ServerLog.reasons(entry)).isEqualTo("Wrong setting vern.zone: no such zone.");
        assertThat(ServerLog.reasons("[[\n  Vern does not start. The register: line 3]]"))
                .isEqualTo("The register: line 3");
    }

    private Logs chosen() {
        return Logs.chosenBy(new Settings(properties, Map.of()), data);
    }

    private Properties configured() throws IOException {
        var file = Files.writeString(data.resolve("logging.properties"), ".level=INFO\n");
        chosen().configure(file);
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return read;
    }
}
