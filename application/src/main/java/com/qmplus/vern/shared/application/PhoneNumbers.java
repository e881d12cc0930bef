package com.qmplus.vern.shared.application;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Phone numbers in the one form in which they are compared (E.164), and in those in which others may have written them. */
public final class PhoneNumbers {

    private static final String HOME = "NO";
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /** A number without a country is Norwegian; what is none has no form. */
    public static Optional<String> normalised(String given) {
        try {
            var number = PHONES.parse(given, HOME);
            return PHONES.isPossibleNumber(number)
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Only such as are read as this very number again. */
    static List<String> written(String normalised) {
        try {
            return forms(PHONES.parse(normalised, HOME))
                    .filter(form -> normalised(form).filter(normalised::equals).isPresent())
                    .distinct()
                    .toList();
        } catch (NumberParseException e) {
            return List.of(normalised);
        }
    }

    private static Stream<String> forms(PhoneNumber number) {
        var significant = PHONES.getNationalSignificantNumber(number);
        var country = String.valueOf(number.getCountryCode());
        return Stream.of(
                PHONES.format(number, PhoneNumberFormat.E164),
                PHONES.format(number, PhoneNumberFormat.INTERNATIONAL),
                PHONES.format(number, PhoneNumberFormat.NATIONAL),
                significant,
                country + significant,
                "00" + country + significant,
                "+" + country + " " + significant,
                inPairs(significant),
                "+" + country + " " + inPairs(significant),
                inThrees(significant),
                "+" + country + " " + inThrees(significant));
    }

    private static String inPairs(String digits) {
        return digits.replaceAll("(..)(?=.)", "$1 ");
    }

    /** As mobile numbers are written in Norway: 400 00 001. */
    private static String inThrees(String digits) {
        return digits.replaceFirst("^(\\d{3})(\\d{2})(\\d{3})$", "$1 $2 $3");
    }
}
