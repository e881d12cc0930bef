package com.qmplus.vern.people.application;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.qmplus.vern.people.application.UnreadableFile.FileEmpty;
import com.qmplus.vern.people.application.UnreadableFile.FileNotInUnicode;
import com.qmplus.vern.people.application.UnreadableFile.FileTooLarge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** The text of an uploaded file: UTF-8 or UTF-16 of either order, with or without its mark; anything else is refused. */
final class FileText {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int LOOKED_AT = 2_000;

    private FileText() {}

    static String of(byte[] file) {
        if (file.length > LARGEST) throw new FileTooLarge();
        try {
            var text = encoding(file).newDecoder().decode(ByteBuffer.wrap(file)).toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.isBlank()) throw new FileEmpty();
            if (withoutMark.indexOf('\0') >= 0) throw new FileNotInUnicode();
            return withoutMark;
        } catch (CharacterCodingException e) {
            throw new FileNotInUnicode();
        }
    }

    private static Charset encoding(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) return UTF_16BE;
        if (startsWith(file, 0xFF, 0xFE)) return UTF_16LE;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i + 1 < Math.min(file.length, LOOKED_AT); i += 2) {
            if (file[i] == 0) zerosFirst++;
            if (file[i + 1] == 0) zerosSecond++;
        }
        if (zerosFirst == zerosSecond) return UTF_8;
        return zerosFirst > zerosSecond ? UTF_16BE : UTF_16LE;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
