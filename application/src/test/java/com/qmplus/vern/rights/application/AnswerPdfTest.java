package com.qmplus.vern.rights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerPdfTest {

    private final AnswerPrinter printer = new AnswerPrinter();

    @ParameterizedTest
    @EnumSource(Language.class)
    void conforms_to_PDF_UA_when_we_hold_much(Language language) throws Exception {
        assertThat(PdfUa.faults(printed("rich", AnAnswer.in(language).rich()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void conforms_to_PDF_UA_when_we_hold_nothing(Language language) throws Exception {
        assertThat(PdfUa.faults(printed("empty", AnAnswer.in(language).empty())))
                .isEmpty();
    }

    private byte[] printed(String name, AccessAnswer answer) throws Exception {
        var pdf = printer.pdf(answer);
        Files.write(Path.of("target", "answer-" + name + "-" + answer.language().tag() + ".pdf"), pdf);
        return pdf;
    }
}
