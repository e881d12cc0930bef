package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.application.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive that is written file by file, with a manifest that tells name, size and SHA-256 of each. Nothing of it is held in memory:
 * what a file is made of flows through.
 */
final class Packing implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the same content, the same bytes

    private final ZipOutputStream zip;
    private final JsonArrayBuilder listed = Json.createArrayBuilder();

    Packing(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** What writes a file, from its beginning to its end. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, byte[] content) throws IOException {
        add(name, out -> out.write(content));
    }

    void add(String name, Content content) throws IOException {
        begin(name);
        var measured = new Measured(zip);
        content.writeTo(measured);
        measured.flush();
        zip.closeEntry();
        listed.add(Json.createObjectBuilder()
                .add("name", name)
                .add("size", measured.size)
                .add("sha256", HexFormat.of().formatHex(measured.digest.digest())));
    }

    /**
     * Comes last, and is not listed in itself.
     *
     * @param head what it says before the files
     * @return as it stands in the archive
     */
    String manifest(JsonObjectBuilder head) throws IOException {
        var manifest = head.add("files", listed).build().toString();
        begin(MANIFEST);
        zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return manifest;
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** What it writes to stays open: it is not its own. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static final class Measured extends FilterOutputStream {

        private final MessageDigest digest = Sha256.digest();
        private long size;

        Measured(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            size++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            digest.update(some, from, length);
            size += length;
        }

        /** The archive goes on after it. */
        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
