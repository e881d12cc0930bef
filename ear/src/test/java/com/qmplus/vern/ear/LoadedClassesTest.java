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
class LoadedClassesTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("classes.aot");
    }

    @Test
    void what_is_there_is_read() throws IOException {
        Files.writeString(file, "classes");
        var options = LoadedClasses.readOrMade(LoadedClasses.options(file, 25));
        assertThat(options).contains("-XX:AOTCache=" + file);
        assertThat(LoadedClasses.areMade(options)).isFalse();
    }

    @Test
    void what_is_not_there_is_made() {
        var options = LoadedClasses.readOrMade(LoadedClasses.options(file, 25));
        assertThat(options).contains("-XX:AOTCacheOutput=" + file).doesNotContain("-XX:AOTCache=" + file);
        assertThat(LoadedClasses.areMade(options)).isTrue();
    }

    @Test
    void an_older_JVM_keeps_the_classes_alone() {
        assertThat(LoadedClasses.readOrMade(LoadedClasses.options(file, 21)))
                .contains("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }

    @Test
    void other_options_stay_as_they_are() {
        assertThat(LoadedClasses.readOrMade(List.of("-XX:+UseSerialGC"))).containsExactly("-XX:+UseSerialGC");
    }

    @Test
    void what_was_stopped_half_made_is_made_anew() throws IOException {
        Files.writeString(file, "half");
        Files.writeString(folder.resolve("classes.aot.config"), "what it is made of");
        LoadedClasses.removeHalfMade(file);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_is_whole_stays() throws IOException {
        Files.writeString(file, "classes");
        LoadedClasses.removeHalfMade(file);
        assertThat(file).exists();
    }
}
