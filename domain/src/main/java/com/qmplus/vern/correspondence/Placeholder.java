package com.qmplus.vern.correspondence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * All that a mail may tell besides its fixed text. Each accepts one form only, so that neither a name nor anything else
 * about a person can travel in an unencrypted mail (policy P2; GDPR art. 32).
 */
public enum Placeholder {
    REFERENCE(Patterns.REFERENCE.asMatchPredicate()),
    /** A one-time code of two groups; the code that opens a case has three, and is never mailed. */
    CODE(Patterns.CODE.asMatchPredicate()),
    /** Where to go on; without a scheme of the web, or with a blank in it, it is not a link. */
    LINK(Patterns::isLink),
    /** The day by which the answer comes, as 2026-12-24. */
    DUE(Patterns::isDay),
    /** The day on which the link stops working, as 2026-12-24. */
    UNTIL(Patterns::isDay),
    /** Promises of the policy by their numbers, as P3, P16. */
    PROMISES(Patterns.PROMISES.asMatchPredicate());

    private final Predicate<String> form;

    Placeholder(Predicate<String> form) {
        this.form = form;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean accepts(String value) {
        return form.test(value);
    }

    private static final class Patterns {

        static final Pattern REFERENCE = Pattern.compile("V-[0-9A-Z]{4,8}-[0-9A-Z*~$=]");
        static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'\\\\\\p{Cntrl}]{3,500}");

        static final Pattern PROMISES = Pattern.compile("P[1-9][0-9]?(, P[1-9][0-9]?)*");

        static boolean isLink(String value) {
            try {
                return LINK.matcher(value).matches() && new URI(value).getHost() != null;
            } catch (URISyntaxException notALink) {
                return false;
            }
        }

        static boolean isDay(String value) {
            try {
                return LocalDate.parse(value).toString().equals(value);
            } catch (DateTimeParseException notADay) {
                return false;
            }
        }
    }
}
