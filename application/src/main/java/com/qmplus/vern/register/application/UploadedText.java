package com.qmplus.vern.register.application;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.register.application.UnreadableRegister.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The text of an uploaded file: UTF-8, or UTF-16 with its mark. Of anything else it is said what it is. */
final class UploadedText {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LOOKED_AT = 2_000;

    private UploadedText() {}

    /** @param largest in megabytes */
    static String of(byte[] file, int largest) {
        if (file.length == 0) throw UnreadableRegister.because(Reason.EMPTY);
        if (file.length > (long) largest * MEGABYTE)
            throw new UnreadableRegister(Reason.TOO_LARGE, 0, 0, String.valueOf(largest));
        refuseOtherKinds(file);
        var text = text(file);
        if (text.isBlank()) throw UnreadableRegister.because(Reason.EMPTY);
        if (text.stripLeading().startsWith("<")) throw UnreadableRegister.because(Reason.MARKUP);
        return text;
    }

    private static String text(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) return decoded(file, UTF_16BE, 2);
        if (startsWith(file, 0xFF, 0xFE)) return decoded(file, UTF_16LE, 2);
        if (startsWith(file, 0xEF, 0xBB, 0xBF)) return decoded(file, UTF_8, 3);
        int zeros = zeros(file);
        if (zeros > 0)
            throw UnreadableRegister.because(
                    zeros * 3 > Math.min(file.length, LOOKED_AT) ? Reason.NO_MARK : Reason.BINARY);
        return decoded(file, UTF_8, 0);
    }

    private static int zeros(byte[] file) {
        int zeros = 0;
        for (int i = 0; i < Math.min(file.length, LOOKED_AT); i++) if (file[i] == 0) zeros++;
        return zeros;
    }

    private static String decoded(byte[] file, Charset encoding, int mark) {
        var bytes = ByteBuffer.wrap(file, mark, file.length - mark);
        var text = CharBuffer.allocate(file.length);
        var decoder = encoding.newDecoder();
        var result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) throw at(Reason.NOT_UNICODE, text);
        return text.toString();
    }

    /** The place after all that could be read. */
    private static UnreadableRegister at(Reason reason, CharBuffer read) {
        var text = read.toString();
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return new UnreadableRegister(reason, line, text.length() - text.lastIndexOf('\n'), "");
    }

    private static void refuseOtherKinds(byte[] file) {
        if (startsWith(file, '%', 'P', 'D', 'F')) throw UnreadableRegister.because(Reason.PDF);
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw UnreadableRegister.because(Reason.OFFICE);
        if (startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 'P', 'K', 5, 6))
            throw UnreadableRegister.because(archive(new String(file, ISO_8859_1)));
        if (startsWith(file, 0x1F, 0x8B)) throw UnreadableRegister.because(Reason.ZIP);
        if (startsWith(file, 0x89, 'P', 'N', 'G') || startsWith(file, 0xFF, 0xD8, 0xFF))
            throw UnreadableRegister.because(Reason.BINARY);
    }

    /** By the names of what it holds, which stand in it uncompressed: nothing is unpacked. */
    private static Reason archive(String names) {
        if (names.contains("vbaProject.bin")) return Reason.SPREADSHEET_WITH_MACROS;
        if (names.contains("xl/workbook")) return Reason.SPREADSHEET;
        return names.contains("word/document") || names.contains("content.xml") ? Reason.OFFICE : Reason.ZIP;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        return file.length >= bytes.length
                && Arrays.equals(
                        Arrays.stream(bytes).map(it -> (byte) it).toArray(),
                        IntStream.range(0, bytes.length).map(i -> file[i]).toArray());
    }
}
