package com.qmplus.vern.shared.application;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays XHTML out as a tagged PDF (PDF/UA-1): headings, lists and tables that a screen reader can walk. */
public final class TaggedPdf {

    static {
        XRLog.setLoggingEnabled(false); // it quotes what it lays out
    }

    private TaggedPdf() {}

    public static byte[] of(String page) {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            builder(page, document).toStream(pdf).run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String page, PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        LetterFonts.embedIn(document, builder);
        builder.useUnicodeBidiSplitter(ReadingOrder.Splitter::new);
        builder.useUnicodeBidiReorderer(new ReadingOrder.Reorderer());
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Vern");
        builder.withHtmlContent(page, "");
        return builder;
    }
}
