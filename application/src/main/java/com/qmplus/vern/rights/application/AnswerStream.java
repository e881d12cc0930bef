package com.qmplus.vern.rights.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One form of a finished answer, to be streamed to the person: it is opened as it is read.
 *
 * @param length in octets
 */
public record AnswerStream(String fileName, String mediaType, long length, Content content) {

    /** What gives it to read, from its beginning. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    public void writeTo(OutputStream out) throws IOException {
        try (var in = content.open()) {
            in.transferTo(out);
        }
    }
}
