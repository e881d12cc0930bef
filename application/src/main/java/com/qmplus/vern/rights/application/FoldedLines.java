package com.qmplus.vern.rights.application;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a vCard, of at most 75 octets without their break. A line that is longer goes on in the next one after a blank, and no sign is
 * torn apart: what counts is octets, and a sign takes up to four of them (RFC 6350 section 3.2).
 */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String ON = "\r\n ";

    private FoldedLines() {}

    /** @param text whose lines end with CRLF */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST * ON.length());
        int octets = 0;
        for (var sign : text.codePoints().mapToObj(Character::toString).toList()) {
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = sign.equals("\r") || sign.equals("\n");
            if (!ends && octets + size > MOST) {
                folded.append(ON);
                octets = 1;
            }
            folded.append(sign);
            octets = ends ? 0 : octets + size;
        }
        return folded.toString();
    }
}
