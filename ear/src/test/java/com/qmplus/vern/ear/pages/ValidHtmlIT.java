package com.qmplus.vern.ear.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.ear.Http;
import com.qmplus.vern.ear.Listed;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the public gets is valid HTML, in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ValidHtmlIT {

    static Stream<String> pages() {
        return Listed.in("pages").stream()
                .map(line -> line.split("\\s+")[0])
                .filter(page -> !page.startsWith("/staff"))
                .flatMap(page -> Stream.of(page + "?lang=nb", page + "?lang=en"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void public_pages_have_no_errors(String page) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        var told = validator.validate(
                new ByteArrayInputStream(Http.shown(page).body().getBytes(UTF_8)));
        assertThat(told.lines().filter(line -> line.contains("error:"))).isEmpty();
    }
}
