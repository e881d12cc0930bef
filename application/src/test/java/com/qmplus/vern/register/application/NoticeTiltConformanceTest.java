package com.qmplus.vern.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.qmplus.vern.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our notice for machines against the schema of those who made the format. */
@Tag("conformance")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeTiltConformanceTest {

    @ParameterizedTest
    @EnumSource
    void every_schema_of_the_format_finds_our_notice_valid(Language language) throws IOException {
        for (var schema : schemas())
            assertThat(faults(schema, NoticeTiltTest.tilt(language).toString())).isEmpty();
    }

    @Test
    void the_schema_would_notice_what_is_missing() throws IOException {
        for (var schema : schemas())
            assertThat(faults(schema, "{\"meta\": {}}")).isNotEmpty();
    }

    private static List<String> faults(Path schema, String json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(schema), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static List<Path> schemas() throws IOException {
        var folder = Path.of(System.getProperty("vern.conformance", "../../shared/conformance"), "tilt");
        assumeTrue(Files.isDirectory(folder), () -> "no reference data in " + folder);
        try (var files = Files.list(folder)) {
            var schemas = files.filter(file -> file.toString().endsWith("-schema.json"))
                    .toList();
            assertThat(schemas).isNotEmpty();
            return schemas;
        }
    }
}
