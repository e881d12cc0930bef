package com.qmplus.vern.register.application;

import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.TaggedPdf;
import java.util.Map;

/** The record of processing on paper, as a tagged PDF (PDF/UA-1): what an authority asks for (GDPR art. 30(4)). */
final class RecordPdf {

    private static final PrintTemplates TEMPLATES = new PrintTemplates(RecordPdf.class);
    private static final String STYLE = PrintTemplates.style();

    private RecordPdf() {}

    static byte[] of(RecordPage record, PrintedTexts text) {
        return TaggedPdf.of(page(record, text));
    }

    static String page(RecordPage record, PrintedTexts text) {
        var page = Printable.of(written(record, text, false));
        return page.replaced() ? Printable.of(written(record, text, true)).text() : page.text();
    }

    private static String written(RecordPage record, PrintedTexts text, boolean replaced) {
        return TEMPLATES.write(
                "record.ftl", Map.of("record", record, "text", text, "css", STYLE, "replaced", replaced));
    }
}
