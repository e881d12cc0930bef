package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LastStartTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path application;
    private LastStart lastStart;

    @BeforeEach
    void aStart() throws IOException {
        folder = temporary.resolve("run");
        application = temporary.resolve("vern.ear");
        Files.writeString(application, "one");
        for (var part : List.of("osgi-cache/bundle0", "application/lib", "config"))
            Files.createDirectories(folder.resolve(part));
        Files.writeString(LastStart.classes(folder), "classes");
        Files.createDirectories(temporary.resolve("modules"));
        Files.writeString(temporary.resolve("modules/kernel.jar"), "kernel");
        lastStart = new LastStart(folder, temporary.resolve("modules"), application);
    }

    @Test
    void what_is_slow_to_make_is_taken_over_from_a_server_that_was_ready() throws IOException {
        lastStart.remember();
        lastStart.clearAway();
        assertThat(folder.resolve("osgi-cache/bundle0")).exists();
        assertThat(folder.resolve("application/lib")).exists();
        assertThat(LastStart.classes(folder)).exists();
    }

    @Test
    void an_application_is_known_from_a_server_that_was_ready_with_it() throws IOException {
        lastStart.remember();
        lastStart.clearAway();
        assertThat(lastStart.keptApplication()).isTrue();
        Files.writeString(application, "another");
        lastStart.clearAway();
        assertThat(lastStart.keptApplication()).isFalse();
    }

    @Test
    void nothing_else_is_taken_over() throws IOException {
        lastStart.remember();
        lastStart.clearAway();
        assertThat(folder.resolve("config")).doesNotExist();
    }

    @Test
    void nothing_is_taken_over_from_a_server_that_was_never_ready() throws IOException {
        lastStart.clearAway();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_taken_over_twice_from_one_server() throws IOException {
        lastStart.remember();
        lastStart.clearAway();
        lastStart.clearAway();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_taken_over_with_another_application() throws IOException {
        lastStart.remember();
        Files.writeString(application, "another");
        lastStart.clearAway();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothing_is_taken_over_on_another_server() throws IOException {
        lastStart.remember();
        Files.writeString(temporary.resolve("modules/another.jar"), "module");
        lastStart.clearAway();
        assertThat(folder).isEmptyDirectory();
    }
}
