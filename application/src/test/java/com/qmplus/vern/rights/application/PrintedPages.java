package com.qmplus.vern.rights.application;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a printed letter, page by page, as a reader sees them; without the footer. */
final class PrintedPages extends PDFTextStripper {

    private static final double LOWEST = (297 - 26) / 25.4 * 72;
    private static final double HEADING = 10.9;

    private final List<TreeMap<Integer, List<TextPosition>>> pages = new ArrayList<>();

    private PrintedPages() {
        setSortByPosition(true);
    }

    static PrintedPages of(byte[] pdf) throws IOException {
        var printed = new PrintedPages();
        try (var document = Loader.loadPDF(pdf)) {
            printed.writeText(document, new StringWriter());
        }
        return printed;
    }

    @Override
    protected void writeString(String text, List<TextPosition> signs) {
        while (pages.size() < getCurrentPageNo()) pages.add(new TreeMap<>());
        for (var sign : signs)
            if (sign.getY() < LOWEST)
                pages.getLast()
                        .computeIfAbsent(Math.round(sign.getY()), height -> new ArrayList<>())
                        .add(sign);
    }

    List<List<Line>> allButLast() {
        return pages.subList(0, pages.size() - 1).stream()
                .map(PrintedPages::lines)
                .toList();
    }

    List<Line> last() {
        return lines(pages.getLast());
    }

    private static List<Line> lines(TreeMap<Integer, List<TextPosition>> page) {
        return page.values().stream().map(Line::of).toList();
    }

    /** @param blankBelow in points, down to where the page may be printed on */
    record Line(String text, double size, double blankBelow) {

        private static Line of(List<TextPosition> signs) {
            var text = new StringBuilder();
            double end = 0;
            for (var sign : signs) {
                if (sign.getX() > end + 1) text.append(' ');
                text.append(sign.getUnicode());
                end = sign.getX() + sign.getWidth();
            }
            var first = signs.getFirst();
            return new Line(
                    text.toString().strip().replaceAll("\\s+", " "), first.getFontSizeInPt(), LOWEST - first.getY());
        }

        boolean isHeading() {
            return size > HEADING;
        }
    }
}
