package com.qmplus.vern.shared;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Norwegian national identity number in one of its forms (fødselsnummer, D-number, H-number, NPID, and the synthetic
 * series). It is recognised in order to be refused, never to be stored (R4.7), and neither age nor sex is derived from
 * it. The check digits of numbers issued from 2032 are accepted today (R 9).
 */
public record NationalIdentityNumber(String digits) {

    /** Eleven digits, together or as 6 + 5, not inside a longer run. */
    private static final Pattern FORM =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{6})[ \\u00A0\\u202F.\\-]?(\\p{Nd}{5})(?!\\p{Nd})");

    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** Zero until 2031; up to three in numbers issued from 2032. */
    private static final int HIGHEST_FIRST_REST = 3;

    private static final int ELEVEN = 11;
    private static final int D_NUMBER = 40;

    public NationalIdentityNumber {
        if (!isOne(digits)) throw new IllegalArgumentException("Not a national identity number");
    }

    /** The first in the text, if there is one. */
    public static Optional<NationalIdentityNumber> in(String text) {
        return FORM.matcher(text)
                .results()
                .map(found -> ascii(found.group(1) + found.group(2)))
                .filter(NationalIdentityNumber::isOne)
                .map(NationalIdentityNumber::new)
                .findFirst();
    }

    public static boolean isIn(String text) {
        return in(text).isPresent();
    }

    private static boolean isOne(String digits) {
        return digits.matches("[0-9]{11}")
                && rest(digits, FIRST_WEIGHTS) <= HIGHEST_FIRST_REST
                && rest(digits, SECOND_WEIGHTS) == 0
                && hasDate(digits);
    }

    private static int rest(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * (digits.charAt(i) - '0');
        return sum % ELEVEN;
    }

    /** In some century: 29 February passes where the year may be a leap year, and 00 may. */
    private static boolean hasDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2)) % D_NUMBER;
        int month = Integer.parseInt(digits.substring(2, 4)) % 20;
        int year = Integer.parseInt(digits.substring(4, 6));
        try {
            return Integer.parseInt(digits.substring(0, 2)) <= D_NUMBER + 31
                    && MonthDay.of(month, day).isValidYear(2000 + year);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static String ascii(String digits) {
        var plain = new StringBuilder();
        digits.codePoints().forEach(digit -> plain.append(Character.getNumericValue(digit)));
        return plain.toString();
    }

    @Override
    public String toString() {
        return "NationalIdentityNumber";
    }
}
