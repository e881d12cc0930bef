package com.qmplus.vern.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a signed document is filed. Which one a file has is seen from its content; its name says nothing. A text
 * document with macros has none of them.
 */
public enum DocumentType {
    PDF("application/pdf", List.of(".pdf")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx")),
    ODT("application/vnd.oasis.opendocument.text", List.of(".odt")),
    PNG("image/png", List.of(".png")),
    JPEG("image/jpeg", List.of(".jpg", ".jpeg"));

    private static final int PDF_BEGINS_WITHIN = 1024;
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

    /** A packed document that unpacks to more than this is none that somebody wrote. */
    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;

    private static final int LARGEST_READ = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCX_MAIN = "wordprocessingml.document.main+xml";

    private final String mediaType;
    private final List<String> endings;

    DocumentType(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with an ending that is true. */
    public String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith) ? name : name + endings.getFirst();
    }

    /** The form of the content; none where it is none of these. */
    public static Optional<DocumentType> of(byte[] content) {
        if (begins(content, PNG_BEGINS)) return Optional.of(PNG);
        if (begins(content, JPEG_BEGINS)) return Optional.of(JPEG);
        if (begins(content, ZIP_BEGINS)) return packed(content);
        var head = new String(content, 0, Math.min(content.length, PDF_BEGINS_WITHIN), StandardCharsets.ISO_8859_1);
        return head.startsWith("MZ") || !head.contains("%PDF-") ? Optional.empty() : Optional.of(PDF);
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length > with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static Optional<DocumentType> packed(byte[] content) {
        try {
            var file = new PackedFile(content);
            if (file.unpacked() > LARGEST_UNPACKED) return Optional.empty();
            var declared = file.text(CONTENT_TYPES, LARGEST_READ);
            if (file.names().contains("word/document.xml")
                    && declared.contains(DOCX_MAIN)
                    && !declared.contains("macroEnabled")
                    && file.names().stream().noneMatch(DocumentType::isMacroOfWord)) return Optional.of(DOCX);
            if (file.text("mimetype", LARGEST_READ).strip().equals(ODT.mediaType)
                    && file.names().contains("content.xml")
                    && file.names().stream().noneMatch(DocumentType::isMacroOfOffice)) return Optional.of(ODT);
            return Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isMacroOfWord(String entry) {
        return entry.toLowerCase(Locale.ROOT).contains("vba");
    }

    private static boolean isMacroOfOffice(String entry) {
        return entry.startsWith("Basic/") || entry.startsWith("Scripts/");
    }
}
