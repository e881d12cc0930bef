package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
 */
final class AnswerArchive {

    static final String LETTER = "answer.pdf";
    static final String DATA = "answer.json";
    static final String TABLE = "answer.csv";
    static final String CARD = "contact.vcf";

    private AnswerArchive() {}

    /**
     * What is copied goes out as it is read: the archive may hold more data than memory does.
     *
     * @param pdf the letter
     * @param out stays open
     * @return the manifest, as in the archive
     */
    static String write(AccessAnswer answer, byte[] pdf, OutputStream out) {
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
        var names = files(manifest).stream().map(file -> file.getString("name")).toList();
        return Stream.of(Part.PDF, Part.JSON, Part.CSV, Part.VCF, Part.ZIP)
                .filter(part -> part == Part.ZIP || names.contains(nameOf(part)))
                .toList();
    }

    /** How many octets that form has, as the manifest says. */
    static long sizeOf(String manifest, Part part) {
        return files(manifest).stream()
                .filter(file -> file.getString("name").equals(nameOf(part)))
                .mapToLong(file -> file.getJsonNumber("size").longValueExact())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the archive has no " + part));
    }

    private static List<JsonObject> files(String manifest) {
        try (var reader = Json.createReader(new StringReader(manifest))) {
            return reader.readObject().getJsonArray("files").getValuesAs(JsonObject.class);
        }
    }

    /**
     * One form of an answer, taken out of its archive as that is read.
     *
     * @param archive closed with what is given back
     */
    static InputStream part(InputStream archive, Part part) throws IOException {
        return part == Part.ZIP ? archive : unpacked(archive, nameOf(part));
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
    static byte[] schema() {
        var resource = "/com/qmplus/vern/rights/" + AnswerJson.SCHEMA;
        try (InputStream schema = Objects.requireNonNull(AnswerArchive.class.getResourceAsStream(resource))) {
            return schema.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream unpacked(InputStream archive, String name) throws IOException {
        var zip = new ZipInputStream(archive);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
            if (entry.getName().equals(name)) return zip;
        throw new IllegalArgumentException("the archive has no " + name);
    }
}
