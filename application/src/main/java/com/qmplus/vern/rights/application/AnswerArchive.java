package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.application.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The finished answer in one file: letter; data with their schema; where a copy goes with it (GDPR art. 15(3), 20(1), policy P15), the
 * data as a table with what its columns mean, and the contact details as a card; and a manifest with size and SHA-256 of each. The
 * manifest and the hash of the whole outlive the content: they prove later what was answered.
 *
 * @param manifest as in the archive, JSON
 * @param sha256 of the whole archive, in hexadecimal
 */
public record AnswerArchive(byte[] zip, String manifest, String sha256) {

    static final String LETTER = "answer.pdf";
    static final String DATA = "answer.json";
    static final String TABLE = "answer.csv";
    static final String CARD = "contact.vcf";

    static AnswerArchive of(AccessAnswer answer, byte[] pdf) {
        var packed = new ByteArrayOutputStream();
        var manifest = write(answer, pdf, packed);
        var zip = packed.toByteArray();
        return new AnswerArchive(zip, manifest, Sha256.of(zip));
    }

    /**
     * What is copied goes out as it is read: the archive may hold more data than memory does.
     *
     * @param pdf the letter
     * @param out stays open
     * @return the manifest, as in the archive
     */
    public static String write(AccessAnswer answer, byte[] pdf, OutputStream out) {
        try (var archive = new Packing(out)) {
            archive.add(LETTER, pdf);
            archive.add(DATA, written -> AnswerJson.write(answer, written));
            archive.add(AnswerJson.SCHEMA, schema());
            if (answer.isCopy()) {
                archive.add(TABLE, written -> AnswerTable.write(answer, written));
                archive.add(TABLE + "-metadata.json", AnswerTable.description(answer));
                var card = ContactCard.of(answer);
                if (card.isPresent()) archive.add(CARD, card.get());
            }
            return archive.manifest(Json.createObjectBuilder().add("reference", answer.reference()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** In which forms that archive can be fetched, the whole of it last. */
    static List<Part> parts(String manifest) {
        try (var reader = Json.createReader(new StringReader(manifest))) {
            var names = reader.readObject().getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .map(file -> file.getString("name"))
                    .toList();
            return Stream.of(Part.PDF, Part.JSON, Part.CSV, Part.VCF, Part.ZIP)
                    .filter(part -> part == Part.ZIP || names.contains(nameOf(part)))
                    .toList();
        }
    }

    /** One form of an answer, taken out of its stored archive. */
    public static AnswerFile part(byte[] zip, Part part, String reference) {
        var content = part == Part.ZIP ? zip : unpacked(zip, nameOf(part));
        return new AnswerFile("answer-" + reference + "." + part.suffix(), part.mediaType(), content);
    }

    private static String nameOf(Part part) {
        return switch (part) {
            case ZIP -> throw new IllegalArgumentException("the archive is not in itself");
            case PDF -> LETTER;
            case JSON -> DATA;
            case CSV -> TABLE;
            case VCF -> CARD;
        };
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
