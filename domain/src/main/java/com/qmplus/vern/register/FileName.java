package com.qmplus.vern.register;

import java.text.Normalizer;

/** The name of a file that somebody handed in, made harmless: no folders, no signs that hide or turn others, not endless. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** @return never empty */
    public static String of(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .strip()
                .replaceAll("^[.]+", "");
        if (plain.isBlank()) return "document";
        int signs = plain.codePointCount(0, plain.length());
        if (signs <= LONGEST) return plain;
        int dot = plain.lastIndexOf('.');
        var ending = dot > 0 && plain.length() - dot <= 6 ? plain.substring(dot) : "";
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
