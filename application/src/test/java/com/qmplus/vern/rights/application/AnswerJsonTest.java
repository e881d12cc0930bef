package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerJsonTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(AnswerArchive.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

    static Stream<AccessAnswer> answers() {
        return Stream.of(Language.values())
                .map(AnAnswer::in)
                .flatMap(answer -> Stream.of(
                        answer.rich(),
                        answer.empty(),
                        answer.withLeftOut(),
                        answer.decidedByMachine(),
                        answer.claiming(AnAnswer.ERASED_IN_PART),
                        answer.saying("</script>\"\\\u0000")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void keeps_the_published_schema(AccessAnswer answer) {
        assertThat(faults(json(answer))).isEmpty();
    }

    @Test
    void would_be_noticed_if_it_broke_the_schema() {
        var json = json(AnAnswer.in(Language.NB).rich());

        assertThat(faults(json.replace("\"DATA\"", "\"PERHAPS\""))).isNotEmpty();
        assertThat(faults(json.replace("\"received\"", "\"recieved\""))).isNotEmpty();
        assertThat(faults(json.replace("\"leftOutBecause\"", "\"value\": \"x\", \"leftOutBecause\"")))
                .isNotEmpty();
        assertThat(faults(json.replace("2026-11-02", "2. november"))).isNotEmpty();
    }

    @Test
    void tells_every_datum_as_it_is_stored() {
        assertThat(json(AnAnswer.in(Language.NB).saying("<script>alert(1)</script> נועה 🎉")))
                .contains("\"value\": \"<script>alert(1)</script> נועה 🎉\"");
    }

    @Test
    void tells_that_a_value_is_left_out_and_why_but_not_the_value() {
        assertThat(json(AnAnswer.in(Language.EN).withLeftOut()))
                .contains("\"leftOutBecause\": \"The text is about another person.\"")
                .doesNotContain("\"value\": \"Note");
    }

    private static String json(AccessAnswer answer) {
        var written = new ByteArrayOutputStream();
        AnswerJson.write(answer, written);
        return written.toString(StandardCharsets.UTF_8);
    }

    private java.util.List<?> faults(String json) {
        return schema.validate(json, InputFormat.JSON);
    }
}
