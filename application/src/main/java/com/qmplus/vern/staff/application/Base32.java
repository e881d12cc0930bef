package com.qmplus.vern.staff.application;

/** RFC 4648 without padding, as authenticators take their secrets. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        long buffer = 0;
        int waiting = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xFF;
            for (waiting += Byte.SIZE; waiting >= BITS; waiting -= BITS) text.append(digit(buffer >> waiting - BITS));
        }
        if (waiting > 0) text.append(digit(buffer << BITS - waiting));
        return text.toString();
    }

    private static char digit(long bits) {
        return ALPHABET.charAt((int) (bits & ALPHABET.length() - 1));
    }
}
