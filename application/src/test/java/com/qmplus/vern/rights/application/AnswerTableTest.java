package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.shared.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTableTest {

    @Test
    void a_line_for_each_datum_with_all_that_goes_with_it_whatever_it_says() throws IOException {
        var value = "Han sa: \"ja, takk\"\nog gikk; 🎉 =1+1";
        var lines = lines(AnAnswer.in(Language.NB).holding(item("note", value), item("email", "n@example.no")));

        assertThat(lines).hasSize(2);
        var first = lines.getFirst();
        assertThat(first.getField("value")).isEqualTo(value);
        assertThat(first.getField("field")).isEqualTo("note");
        assertThat(first.getField("collected")).isEqualTo("2026-01-31");
        assertThat(first.getField("kept_until")).isEmpty();
        assertThat(first.getField("purposes")).isEqualTo("newsletter customers");
    }

    @Test
    void what_is_kept_back_is_not_in_it() throws IOException {
        assertThat(lines(AnAnswer.in(Language.NB).withLeftOut())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void its_description_tells_of_each_column_in_the_language_of_the_person(Language language) throws IOException {
        var answer = AnAnswer.in(language).rich();
        var header = new String(table(answer), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();

        var columns = description(answer).getJsonObject("tableSchema").getJsonArray("columns");

        assertThat(columns.getValuesAs(JsonObject.class))
                .extracting(column -> column.getString("name"))
                .containsExactly(header.split(","));
        assertThat(columns.getValuesAs(JsonObject.class))
                .extracting(column -> column.getString("dc:description"))
                .allSatisfy(told -> assertThat(told).isNotBlank().doesNotContain("table."));
        assertThat(description(answer)
                        .getJsonArray("@context")
                        .getValuesAs(JsonString.class)
                        .getFirst()
                        .getString())
                .isEqualTo("http://www.w3.org/ns/csvw");
    }

    private static JsonObject description(AccessAnswer answer) {
        try (var reader = Json.createReader(new ByteArrayInputStream(AnswerTable.description(answer)))) {
            return reader.readObject();
        }
    }

    private static List<NamedCsvRecord> lines(AccessAnswer answer) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(table(answer), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    private static byte[] table(AccessAnswer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        AnswerTable.write(answer, out);
        return out.toByteArray();
    }

    private static ItemPart item(String field, @Nullable String value) {
        return new ItemPart(
                ItemId.random(),
                field,
                field,
                value,
                null,
                "crm",
                "CRM",
                "self",
                "You",
                LocalDate.parse("2026-01-31"),
                null,
                List.of("newsletter", "customers"));
    }
}
