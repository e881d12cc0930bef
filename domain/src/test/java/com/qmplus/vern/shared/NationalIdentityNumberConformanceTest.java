package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Verdicts that others published on synthetic numbers: every file of the folder {@code national-ids}. */
@Tag("conformance")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalIdentityNumberConformanceTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("vern.conformance", "shared/conformance"), "national-ids");

    @Test
    void agrees_with_every_published_verdict() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), () -> "skipped: " + FOLDER + " is not there");
        assertThat(vectors())
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(NationalIdentityNumber.isIn(vector.number()))
                        .as("%s: %s is %s", vector.source(), vector.number(), vector.status())
                        .isEqualTo(vector.status().equals("valid")));
    }

    private static Vector[] vectors() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(NationalIdentityNumberConformanceTest::read)
                    .toArray(Vector[]::new);
        }
    }

    private static Stream<Vector> read(Path file) {
        try (var json = JsonbBuilder.create();
                var reader = Files.newBufferedReader(file)) {
            return Arrays.stream(json.fromJson(reader, Vector[].class));
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** One number and what its publisher says of it. */
    public record Vector(String source, String number, String status, String type, String function) {}
}
