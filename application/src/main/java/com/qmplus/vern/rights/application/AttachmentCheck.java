package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.DocumentType;
import com.qmplus.vern.rights.AttachmentKind;
import com.qmplus.vern.rights.WrongAttachment;
import com.qmplus.vern.shared.NationalIdentityNumber;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a file is, by what is in it and never by its name; and that nothing in it can run. A PDF with scripts, files or programs in
 * it, a page, a drawing with scripts, and every office document are refused.
 */
final class AttachmentCheck {

    private static final byte[] PDF_BEGINS = {'%', 'P', 'D', 'F', '-'};
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*[!?/]?\\s*(html|svg|script|doctype|xml|iframe|body|object|embed)\\b", Pattern.CASE_INSENSITIVE);

    private AttachmentCheck() {}

    static AttachmentKind kindOf(byte[] content) {
        if (content.length == 0) throw new WrongAttachment("empty");
        var document = DocumentType.of(content);
        return document.map(type -> kindOf(type, content)).orElseGet(() -> text(content));
    }

    private static AttachmentKind kindOf(DocumentType type, byte[] content) {
        return switch (type) {
            case PNG -> AttachmentKind.PNG;
            case JPEG -> AttachmentKind.JPEG;
            case PDF -> pdf(content);
            case DOCX, ODT -> throw new WrongAttachment("type");
        };
    }

    /** One that begins as something else may be read as that. */
    private static AttachmentKind pdf(byte[] content) {
        for (int at = 0; at < PDF_BEGINS.length; at++)
            if (content[at] != PDF_BEGINS[at]) throw new WrongAttachment("type");
        PassivePdf.mustBe(content);
        return AttachmentKind.PDF;
    }

    private static AttachmentKind text(byte[] content) {
        var text = decoded(content);
        if (text.chars().anyMatch(AttachmentCheck::isNoText)) throw new WrongAttachment("type");
        if (MARKUP.matcher(text).find()) throw new WrongAttachment("active");
        if (NationalIdentityNumber.isIn(text)) throw new WrongAttachment("sensitive");
        return AttachmentKind.TEXT;
    }

    private static boolean isNoText(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f';
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new WrongAttachment("type");
        }
    }
}
