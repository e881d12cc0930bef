package com.qmplus.vern.register.application;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.PrintedTexts;
import com.qmplus.vern.shared.application.TaggedPdf;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A notice on paper, as a tagged PDF (PDF/UA-1): the same sentences as on the screen, all unfolded. */
final class NoticePdf {

    private static final PrintTemplates TEMPLATES = new PrintTemplates(NoticePdf.class);
    private static final String STYLE = PrintTemplates.style();

    private NoticePdf() {}

    /** @param address under which the public reaches Vern: links on paper are whole */
    static byte[] of(NoticeEdition edition, URI address) {
        return TaggedPdf.of(page(edition, address));
    }

    static String page(NoticeEdition edition, URI address) {
        var page = Printable.of(written(edition, address, false));
        return page.replaced() ? Printable.of(written(edition, address, true)).text() : page.text();
    }

    private static String written(NoticeEdition edition, URI address, boolean replaced) {
        var language = Objects.requireNonNull(
                Language.serving(Locale.forLanguageTag(edition.page().language()))
                        .orElse(Language.NB));
        return TEMPLATES.write(
                "notice.ftl",
                Map.of(
                        "edition",
                        edition,
                        "number",
                        String.valueOf(edition.number()),
                        "text",
                        new PrintedTexts(NoticePrinter.BUNDLE, language),
                        "css",
                        STYLE,
                        "base",
                        address.toString().replaceFirst("/$", ""),
                        "replaced",
                        replaced));
    }
}
