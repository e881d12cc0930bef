package com.qmplus.vern.staff.web;

/** Draws an address as a QR code, as the outline of an SVG: nothing of the secret leaves the page. */
final class QrCode {

    private static final int QUIET = 4;

    private final io.nayuki.qrcodegen.QrCode code;

    QrCode(String text) {
        code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    }

    /** Width and height, with the quiet zone that readers need. */
    int size() {
        return code.size + 2 * QUIET;
    }

    /** One square per dark module. */
    String outline() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y))
                    path.append('M')
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
        return path.toString();
    }
}
