package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.Sha256;
import com.qmplus.vern.shared.application.TaggedPdf;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A whole case in one archive: the print, the data, each letter and the answer, and a manifest with size and SHA-256 of each. */
final class Dossier {

    static final String PRINT = "dossier.pdf";
    static final String DATA = "dossier.json";
    static final String MANIFEST = "manifest.json";

    private static final PrintTemplates TEMPLATES = new PrintTemplates(Dossier.class);
    private static final String STYLE = PrintTemplates.style();

    private final String reference;
    private final List<DossierSection> sections;
    private final Instant made;

    Dossier(String reference, List<DossierSection> sections, Instant made) {
        this.reference = reference;
        this.sections = sections;
        this.made = made;
    }

    byte[] pdf(DossierWords words) {
        var page = TEMPLATES.write(
                "dossier.ftl",
                Map.of(
                        "reference",
                        reference,
                        "sections",
                        sections,
                        "made",
                        made.toString(),
                        "words",
                        words,
                        "css",
                        STYLE));
        return TaggedPdf.of(Printable.of(page).text());
    }

    byte[] json() {
        var all = Json.createObjectBuilder()
                .add("format", "vern-dossier-1")
                .add("reference", reference)
                .add("made", made.toString());
        sections.forEach(section -> all.add(section.key(), section.json()));
        return bytes(all.build().toString());
    }

    /** One file after the other, so that no more than one is held beside the archive's own buffers. */
    static final class Writer implements AutoCloseable {

        private final ZipOutputStream zip;
        private final JsonArrayBuilder listed = Json.createArrayBuilder();

        Writer(OutputStream out) {
            zip = new ZipOutputStream(out);
        }

        void add(String name, byte[] content) throws IOException {
            put(name, content);
            listed.add(Json.createObjectBuilder()
                    .add("name", name)
                    .add("size", content.length)
                    .add("sha256", Sha256.of(content)));
        }

        void manifest(String reference, Instant made) throws IOException {
            put(
                    MANIFEST,
                    bytes(Json.createObjectBuilder()
                            .add("reference", reference)
                            .add("made", made.toString())
                            .add("files", listed)
                            .build()
                            .toString()));
        }

        private void put(String name, byte[] content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }

        @Override
        public void close() throws IOException {
            zip.finish();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
