package com.qmplus.vern.register.application;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.SpecialGround;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A ground as national records write it: the article, and perhaps the provision behind a comma.
 *
 * @param provision none: nothing stands behind the article
 */
record NationalLegality(LawfulBasis basis, @Nullable String provision) {

    private static final Pattern SIX = pattern("6", "a-f", "1");
    private static final Pattern NINE = pattern("9", "a-j", "2");

    private static Pattern pattern(String article, String letters, String paragraph) {
        return Pattern.compile(
                "(?i)^\\s*(?:gdpr\\s*)?(?:art(?:ikkel|icle|\\.)?\\s*)?" + article + "\\s*(?:\\(" + paragraph
                        + "\\)|nr\\.?\\s*" + paragraph + "|\\." + paragraph
                        + "\\.?)\\s*,?\\s*(?:bokstav|litra|letter)?\\s*\\(?(["
                        + letters + "])\\)?(?![\\p{L}\\d])\\s*[,:;-]?\\s*(.*)$",
                Pattern.DOTALL);
    }

    static Optional<NationalLegality> read(String legality) {
        var found = SIX.matcher(legality);
        if (!found.matches()) return Optional.empty();
        char letter = Character.toLowerCase(found.group(1).charAt(0));
        var provision = found.group(2).strip();
        return Arrays.stream(LawfulBasis.values())
                .filter(basis -> basis.letter() == letter)
                .findFirst()
                .map(basis -> new NationalLegality(basis, provision.isEmpty() ? null : provision));
    }

    static Optional<SpecialGround> readSpecial(String legality) {
        var found = NINE.matcher(legality);
        if (!found.matches()) return Optional.empty();
        var article = "9(2)(" + Character.toLowerCase(found.group(1).charAt(0)) + ")";
        return Arrays.stream(SpecialGround.values())
                .filter(ground -> ground.article().equals(article))
                .findFirst();
    }
}
