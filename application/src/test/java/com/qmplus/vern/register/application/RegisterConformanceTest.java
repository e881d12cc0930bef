package com.qmplus.vern.register.application;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.qmplus.vern.register.DataCategory;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.PersonCategory;
import com.qmplus.vern.register.Purpose;
import com.qmplus.vern.register.SpecialGround;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the register hands over, against the words and forms of those who made them. */
@Tag("conformance")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterConformanceTest {

    private static final Pattern ADDRESS = Pattern.compile("https://w3id\\.org/dpv[^\",]*");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\s+([A-Za-z]+):\\s*$");

    @Test
    void every_key_of_the_vocabulary_is_one_of_its_own() throws IOException {
        var known = vocabulary();
        var register = QmPlusRegister.register();
        var used = Stream.of(
                        register.purposes().stream().map(Purpose::dpv),
                        register.categories().stream().map(DataCategory::dpv),
                        register.personCategories().stream().map(PersonCategory::dpv),
                        Stream.of(LawfulBasis.values()).map(LawfulBasis::dpv),
                        Stream.of(SpecialGround.values()).map(SpecialGround::dpv))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(known).containsAll(used);
    }

    @Test
    void the_national_form_finds_our_records_valid_and_knows_every_property() throws IOException {
        var text = Files.readString(folder("fdk-ropa").resolve("specification.yaml"));
        var records = NationalRecords.of(QmPlusRegister.register(), LocalDate.parse("2026-11-22"));
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("$ref: '#/components/schemas/PagedResource'\n" + text, InputFormat.YAML);
        assertThat(schema.validate(records.toString(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"hits\": [{\"purpose\": 1}]}", InputFormat.JSON))
                .isNotEmpty();
        var known =
                PROPERTY.matcher(text).results().map(found -> found.group(1)).collect(toSet());
        assertThat(known).containsAll(names(records));
    }

    private static Set<String> names(JsonValue value) {
        var names = new HashSet<String>();
        if (value instanceof JsonObject object) {
            names.addAll(object.keySet());
            object.values().forEach(each -> names.addAll(names(each)));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY)
            value.asJsonArray().forEach(each -> names.addAll(names(each)));
        return names;
    }

    private static Set<String> vocabulary() throws IOException {
        try (var files = Files.walk(folder("dpv"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .flatMap(RegisterConformanceTest::addresses)
                    .collect(toSet());
        }
    }

    private static Stream<String> addresses(Path file) {
        try {
            return ADDRESS.matcher(Files.readString(file)).results().map(found -> found.group()).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder(String name) {
        var folder = Path.of(System.getProperty("vern.conformance", "../../shared/conformance"), name);
        assumeTrue(Files.isDirectory(folder), () -> "no reference data in " + folder);
        return folder;
    }
}
