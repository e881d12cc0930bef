package com.qmplus.vern.shared.application;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a letter, embedded in every one of them: Liberation Sans. */
enum LetterFonts {
    REGULAR("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
    BOLD("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
    ITALIC("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC);

    private static final String FAMILY = "Liberation Sans";

    private final String file;
    private final int weight;
    private final FontStyle style;

    LetterFonts(String file, int weight, FontStyle style) {
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    static void embedIn(PDDocument document, PdfRendererBuilder builder) {
        for (var font : values())
            builder.useFont(new PDFontSupplier(font.in(document)), FAMILY, font.weight, font.style, true);
    }

    /** Whether every font has a sign for that character. */
    static boolean haveGlyph(int character) {
        return Glyphs.LOOKUPS.stream().allMatch(font -> font.getGlyphId(character) > 0);
    }

    private InputStream open() {
        return Objects.requireNonNull(
                LetterFonts.class.getResourceAsStream("/liberation/" + file), () -> "font " + file + " is missing");
    }

    /** Without ligatures, which our languages can do without and which take more than half of the time. */
    private PDFont in(PDDocument document) {
        try {
            var font = parsed();
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CmapLookup glyphs() {
        try (var font = parsed()) {
            return font.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont parsed() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(open()));
    }

    /** Read once, when the first letter is printed. */
    private static final class Glyphs {
        static final List<CmapLookup> LOOKUPS =
                Arrays.stream(LetterFonts.values()).map(LetterFonts::glyphs).toList();
    }
}
