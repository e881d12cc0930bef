package com.qmplus.vern.rights.application;

import com.qmplus.vern.shared.application.PrintTemplates;
import com.qmplus.vern.shared.application.Printable;
import com.qmplus.vern.shared.application.TaggedPdf;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A whole case in one archive: the print, the data, each letter and the answer, and a manifest with size and SHA-256 of each. */
final class Dossier {

    static final String PRINT = "dossier.pdf";
    static final String DATA = "dossier.json";

    private static final PrintTemplates TEMPLATES = new PrintTemplates(Dossier.class);
    private static final String STYLE = PrintTemplates.style();

    private final String reference;
    private final LetterSender controller;
    private final List<DossierSection> sections;
    private final Instant made;

    Dossier(String reference, LetterSender controller, List<DossierSection> sections, Instant made) {
        this.reference = reference;
        this.controller = controller;
        this.sections = sections;
        this.made = made;
    }

    byte[] pdf(DossierWords words) {
        var page = TEMPLATES.write(
                "dossier.ftl",
                Map.of(
                        "reference",
                        reference,
                        "controller",
                        controller,
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

    private JsonObjectBuilder who() {
        var who = Json.createObjectBuilder()
                .add("name", controller.name())
                .add("address", String.join(", ", controller.address()));
        controller.contacts().forEach(contact -> who.add(contact.kind(), contact.value()));
        return who;
    }

    byte[] json() {
        var all = Json.createObjectBuilder()
                .add("format", "vern-dossier-1")
                .add("reference", reference)
                .add("made", made.toString())
                .add("controller", who());
        sections.forEach(section -> all.add(section.key(), section.json()));
        return bytes(all.build().toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
