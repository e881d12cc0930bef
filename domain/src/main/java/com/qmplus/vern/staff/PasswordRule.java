package com.qmplus.vern.staff;

import java.util.Locale;
import java.util.Set;

/** Long, not one's name, not what everybody takes; nothing about digits and signs, which only makes people write it down. */
public final class PasswordRule {

    public static final int SHORTEST = 12;

    /** Those of at least twelve characters that lead the published lists, in English and Norwegian. */
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "012345678901",
            "111111111111",
            "000000000000",
            "123123123123",
            "112233445566",
            "987654321098",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopå123",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "qwerty123456",
            "qwertyqwerty",
            "asdfghjkl123",
            "zxcvbnm12345",
            "abcdefghijkl",
            "abcdef123456",
            "aaaaaaaaaaaa",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passord12345",
            "passord123456",
            "passordpassord",
            "mittpassord1",
            "mittpassord123",
            "hemmelig1234",
            "hemmelighemmelig",
            "iloveyou1234",
            "iloveyouiloveyou",
            "jegelskerdeg",
            "jegelskerdeg1",
            "sommersommer",
            "vintervinter",
            "velkommen123",
            "velkommen1234",
            "velkommen2026",
            "welcome12345",
            "letmein12345",
            "administrator",
            "administrator1",
            "changeme1234",
            "correcthorsebatterystaple",
            "fotballfotball",
            "norge1234567",
            "sjokolade123",
            "superhemmelig");

    private PasswordRule() {}

    public static void check(String password, String name, String signInName) {
        if (password.codePointCount(0, password.length()) < SHORTEST) throw new PasswordTooShort(SHORTEST);
        var plain = plain(password);
        if (plain.equals(plain(name)) || plain.equals(plain(signInName))) throw new PasswordIsTheName();
        if (COMMON.contains(plain) || plain.chars().distinct().count() == 1) throw new PasswordTooCommon();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
