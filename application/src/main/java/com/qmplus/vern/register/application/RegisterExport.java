package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/** A register as a file. */
public record RegisterExport(String fileName, String mediaType, byte[] bytes) implements Serializable {

    @Override
    public boolean equals(Object other) {
        return other instanceof RegisterExport export
                && fileName.equals(export.fileName)
                && mediaType.equals(export.mediaType)
                && Arrays.equals(bytes, export.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return fileName;
    }
}
