package com.qmplus.vern.shared.application;

import static java.util.regex.Matcher.quoteReplacement;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A page as it can be printed: what no font has, or what XML forbids, becomes a box. Each printed sign then has a glyph in an
 * embedded font, as PDF/UA-1 demands, whatever people are called and whatever they wrote. Signs are composed within a text,
 * never across the markup around it.
 */
public record Printable(String text, boolean replaced) {

    private static final Pattern TEXT = Pattern.compile("(?<=^|>)[^<>]+");

    static final char BOX = '□';
    private static final int VARIATION_SELECTORS = 0xFE00;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** With the fonts of a letter. */
    public static Printable of(String page) {
        return of(page, LetterFonts::haveGlyph);
    }

    static Printable of(String page, IntPredicate hasGlyph) {
        return ofComposed(TEXT.matcher(page).replaceAll(text -> quoteReplacement(composed(text.group()))), hasGlyph);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static Printable ofComposed(String composed, IntPredicate hasGlyph) {
        var printed = new StringBuilder(composed.length());
        boolean replaced = false;
        for (int at = 0; at < composed.length(); at += Character.charCount(composed.codePointAt(at))) {
            int sign = composed.codePointAt(at);
            if (isLayout(sign) || isAllowed(sign) && hasGlyph.test(sign)) printed.appendCodePoint(sign);
            else if (!isInvisible(sign)) {
                replaced = true;
                if (printed.isEmpty() || printed.charAt(printed.length() - 1) != BOX) printed.append(BOX);
            }
        }
        return new Printable(printed.toString(), replaced);
    }

    private static boolean isLayout(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }

    private static boolean isAllowed(int sign) {
        return sign >= ' ' && !Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE;
    }

    /** Joins or colours its neighbours, or turns the reading direction, without a sign of its own. */
    private static boolean isInvisible(int sign) {
        return sign == ZERO_WIDTH_JOINER
                || sign >> 4 == VARIATION_SELECTORS >> 4
                || Character.getType(sign) == Character.FORMAT;
    }
}
