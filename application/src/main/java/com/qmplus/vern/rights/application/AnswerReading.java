package com.qmplus.vern.rights.application;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads what was cut into pieces: the first is opened at once, each other when the one before it has been read. */
final class AnswerReading extends InputStream {

    private final int pieces;
    private final IntFunction<byte[]> opener;
    private byte[] piece;
    private int next = 1;
    private int at;

    AnswerReading(int pieces, IntFunction<byte[]> opener) {
        this.pieces = pieces;
        this.opener = opener;
        piece = opener.apply(0);
    }

    @Override
    public int read() {
        return isOver() ? -1 : piece[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (length == 0) return 0;
        if (isOver()) return -1;
        int fits = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, from, fits);
        at += fits;
        return fits;
    }

    private boolean isOver() {
        while (at == piece.length && next < pieces) {
            piece = opener.apply(next);
            next++;
            at = 0;
        }
        return at == piece.length;
    }
}
