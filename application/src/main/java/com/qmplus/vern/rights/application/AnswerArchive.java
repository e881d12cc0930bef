package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The finished answer in one file: letter, data, the schema of the data, and a manifest with size and SHA-256 of each. The
 * manifest and the hash of the whole outlive the content: they prove later what was answered.
 *
 * @param manifest as in the archive, JSON
 * @param sha256 of the whole archive, in hexadecimal
 */
public record AnswerArchive(byte[] zip, String manifest, String sha256) {

    static final String LETTER = "answer.pdf";
    static final String DATA = "answer.json";
    private static final String MANIFEST = "manifest.json";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the same content, the same bytes

    static AnswerArchive of(AccessAnswer answer, byte[] pdf, byte[] json) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(LETTER, pdf);
        files.put(DATA, json);
        files.put(AnswerJson.SCHEMA, schema());
        var manifest = manifest(answer.reference(), files);
        files.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        var zip = packed(files);
        return new AnswerArchive(zip, manifest, Sha256.of(zip));
    }

    /** One form of an answer, taken out of its stored archive. */
    public static AnswerFile part(byte[] zip, Part part, String reference) {
        var content = switch (part) {
            case ZIP -> zip;
            case PDF -> unpacked(zip, LETTER);
            case JSON -> unpacked(zip, DATA);
        };
        return new AnswerFile("answer-" + reference + "." + part.suffix(), part.mediaType(), content);
    }

    /** The published schema of {@code answer.json}. */
    public static byte[] schema() {
        var resource = "/com/qmplus/vern/rights/" + AnswerJson.SCHEMA;
        try (InputStream schema = Objects.requireNonNull(AnswerArchive.class.getResourceAsStream(resource))) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String manifest(String reference, Map<String, byte[]> files) {
        var listed = Json.createArrayBuilder();
        files.forEach((name, content) -> listed.add(Json.createObjectBuilder()
                .add("name", name)
                .add("size", content.length)
                .add("sha256", Sha256.of(content))));
        return Json.createObjectBuilder()
                .add("reference", reference)
                .add("files", listed)
                .build()
                .toString();
    }

    private static byte[] packed(Map<String, byte[]> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] archive, String name) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(name)) return zip.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new IllegalArgumentException("the archive has no " + name);
    }
}
