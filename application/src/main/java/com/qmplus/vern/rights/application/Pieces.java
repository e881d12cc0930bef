package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.shared.application.Sha256;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Cuts what is written into pieces and hands each on before the next is filled: no more than one is ever held. */
final class Pieces extends OutputStream {

    static final int SIZE = 64 * 1024;

    private final Taker taker;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] piece = new byte[SIZE];
    private int filled;
    private int place;
    private long size;

    /** Where a piece goes. */
    @FunctionalInterface
    interface Taker {

        /** @param last nothing comes after it */
        void take(int place, boolean last, byte[] piece);
    }

    Pieces(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        int next = from;
        int left = length;
        while (left > 0) {
            if (filled == SIZE) handOn(false);
            int fits = Math.min(left, SIZE - filled);
            System.arraycopy(some, next, piece, filled, fits);
            filled += fits;
            next += fits;
            left -= fits;
        }
        digest.update(some, from, length);
        size += length;
    }

    /** All is written: what is left is the last piece. It is never so by itself, where something failed on the way. */
    FinishedAnswer.Content end(String manifest) {
        handOn(true);
        return new FinishedAnswer.Content(size, place, manifest, HexFormat.of().formatHex(digest.digest()));
    }

    private void handOn(boolean last) {
        taker.take(place, last, Arrays.copyOf(piece, filled));
        place++;
        filled = 0;
    }
}
