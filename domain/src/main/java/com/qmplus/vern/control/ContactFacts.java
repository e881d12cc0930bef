package com.qmplus.vern.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephone numbers, e-mail addresses and postcodes that stand in a sentence, in a form in which they can be compared. */
public final class ContactFacts {

    private static final Pattern PHONE = Pattern.compile("(?<!\\w)\\+?\\d(?:[ .-]?\\d){7,}(?!\\w)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PLACE = Pattern.compile("(?<!\\w)(\\d{4}) (\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)*)");

    private ContactFacts() {}

    /** As digits, with the country's code where it was written. */
    public static List<String> phones(String sentence) {
        return all(PHONE, sentence).map(found -> digits(found.group())).toList();
    }

    public static List<String> emails(String sentence) {
        return all(EMAIL, sentence)
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether an address is written there: a Norwegian postcode with its place. */
    public static boolean hasAddress(String sentence) {
        return PLACE.matcher(sentence).find();
    }

    /** Whether the address stands there, however it is spaced and punctuated. */
    public static boolean hasAddress(String sentence, String address) {
        return plain(sentence).contains(plain(address));
    }

    /** Two ways to write one number: with the country's code or without it. */
    public static boolean isSamePhone(String one, String other) {
        var first = digits(one);
        var second = digits(other);
        return first.endsWith(second) || second.endsWith(first);
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip() + " ";
    }

    private static Stream<MatchResult> all(Pattern pattern, String sentence) {
        return pattern.matcher(sentence).results();
    }
}
