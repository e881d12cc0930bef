package com.qmplus.vern.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnpackedTest {

    @TempDir
    private Path folder;

    @Test
    void each_module_has_a_folder_of_its_own_and_a_library_stays_whole() throws IOException {
        var library = zip(Map.of("a.class", "a".getBytes()));
        var war = zip(Map.of("index.xhtml", "page".getBytes(), "WEB-INF/lib/faces.jar", library));
        var to = unpacked(zip(Map.of(
                "META-INF/application.xml",
                "it".getBytes(),
                "staff.war",
                war,
                "lib/one.jar",
                library,
                "b.jar",
                library)));
        assertThat(to.resolve("META-INF/application.xml")).hasContent("it");
        assertThat(to.resolve("staff_war/index.xhtml")).hasContent("page");
        assertThat(to.resolve("staff_war/WEB-INF/lib/faces.jar")).hasBinaryContent(library);
        assertThat(to.resolve("b_jar/a.class")).hasContent("a");
        assertThat(to.resolve("lib/one.jar")).hasBinaryContent(library);
    }

    @Test
    void nothing_is_written_outside_of_the_folder() throws IOException {
        var archive = zip(Map.of("../outside", "x".getBytes()));
        assertThatThrownBy(() -> unpacked(archive)).hasMessageContaining("../outside");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private Path unpacked(byte[] archive) throws IOException {
        var file = Files.write(folder.resolve("vern.ear"), archive);
        var to = folder.resolve("application");
        Unpacked.from(file, to);
        return to;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
