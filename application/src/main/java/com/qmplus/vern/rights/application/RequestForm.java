package com.qmplus.vern.rights.application;

import com.qmplus.vern.correspondence.MailAddress;
import com.qmplus.vern.correspondence.UnusableAddress;
import com.qmplus.vern.rights.OwnVoice;
import com.qmplus.vern.rights.Requester;
import com.qmplus.vern.shared.NationalIdentityNumber;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What can be typed into a request, in public or by an employee: tidied, or refused with the field and a reason. */
public final class RequestForm {

    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String SCOPE = "scope";
    static final String MESSAGE = "message";
    static final String MISSING = "missing";
    private static final String TOO_LONG = "tooLong";

    private static final int LONGEST_NAME = 200;
    static final int LONGEST_SCOPE = 4000;
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9][0-9 ()./-]{3,24}");
    private static final Pattern HAS_DOMAIN = Pattern.compile(".+@[^@.]+(\\.[^@.]+)+");

    private RequestForm() {}

    /** What is wrong with what was typed into the field, if anything: a page asks before it hands a whole form in. */
    public static Optional<InvalidField> objection(String field, String typed) {
        try {
            switch (field) {
                case NAME -> name(typed);
                case EMAIL -> email(typed);
                case PHONE -> phone(typed);
                case SCOPE -> scope(typed);
                case "own" -> own(typed);
                case "concernedName" -> concernedName(typed);
                case "concernedAge" -> age(typed);
                case "concernedEmail" -> concernedEmail(typed, "");
                case "concernedPhone" -> concernedPhone(typed, "");
                default -> words(typed, field);
            }
            return Optional.empty();
        } catch (InvalidField objection) {
            return Optional.of(objection);
        }
    }

    static String name(String typed) {
        return plain(shorter(required(oneLine(typed), NAME), NAME, LONGEST_NAME), NAME);
    }

    static String email(String typed) {
        var text = required(typed.strip(), EMAIL);
        try {
            var address = new MailAddress(text).value();
            if (HAS_DOMAIN.matcher(address).matches()) return address;
        } catch (UnusableAddress unusable) {
            throw new InvalidField(EMAIL, "notAnAddress");
        }
        throw new InvalidField(EMAIL, "notAnAddress");
    }

    static String phone(String typed) {
        var text = oneLine(typed);
        boolean usable = PHONE_NUMBER.matcher(text).matches() && !NationalIdentityNumber.isIn(text);
        if (!text.isEmpty() && !usable) throw new InvalidField(PHONE, "notANumber");
        return text;
    }

    static String scope(String typed) {
        return text(typed, SCOPE);
    }

    /** What may be left out, such as what was said about one claim. */
    static String text(String typed, String field) {
        return plain(shorter(typed.strip(), field, LONGEST_SCOPE), field);
    }

    static String concernedName(String typed) {
        return plain(
                shorter(required(oneLine(typed), "concernedName"), "concernedName", LONGEST_NAME), "concernedName");
    }

    /** @param own of who asks: it is not the person's too */
    static String concernedEmail(String typed, String own) {
        if (typed.isBlank()) return "";
        var address = named("concernedEmail", () -> email(typed));
        if (Requester.plain(address).equals(Requester.plain(own))) throw new InvalidField("concernedEmail", "yours");
        return address;
    }

    static String concernedPhone(String typed, String own) {
        var number = named("concernedPhone", () -> phone(typed));
        if (!number.isEmpty() && isSameNumber(number, own)) throw new InvalidField("concernedPhone", "yours");
        return number;
    }

    static boolean isSameNumber(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static String digits(String number) {
        return number.replaceAll("^(\\+47|0047)|[^0-9]", "");
    }

    /** Of a child, in whole years. */
    static int age(String typed) {
        var text = required(typed.strip(), "concernedAge");
        if (!text.matches("[0-9]{1,3}")) throw new InvalidField("concernedAge", "notAnAge");
        int age = Integer.parseInt(text);
        if (age >= OwnVoice.OF_AGE) throw new InvalidField("concernedAge", "ofAge");
        return age;
    }

    private static String named(String field, Supplier<String> typed) {
        try {
            return typed.get();
        } catch (InvalidField wrong) {
            throw new InvalidField(field, wrong.reason());
        }
    }

    /** Refused when what nobody can do without is missing. */
    static DraftClaim whole(DraftClaim claim) {
        if (!claim.isWhole()) throw new InvalidField(SCOPE, MISSING);
        return claim;
    }

    /** What an employee writes about a case: a note, a reason. */
    static String words(String typed, String field) {
        return plain(shorter(required(typed.strip(), field), field, LONGEST_SCOPE), field);
    }

    /** Words that a case worker may add to a letter; empty where they add none. */
    static String own(String typed) {
        return plain(shorter(typed.strip(), "own", LONGEST_SCOPE), "own");
    }

    /** National identity numbers are refused, not stored (R4.7, P2). */
    private static String plain(String text, String field) {
        if (NationalIdentityNumber.isIn(text)) throw new InvalidField(field, "sensitive");
        return text;
    }

    static String required(String text, String field) {
        if (text.isEmpty()) throw new InvalidField(field, MISSING);
        return text;
    }

    private static String shorter(String text, String field, int longest) {
        if (text.length() > longest) throw new InvalidField(field, TOO_LONG);
        return text;
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
