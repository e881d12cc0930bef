package com.qmplus.vern.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The W3C's own judgement of a page as it was sent, before a browser forgave anything. */
final class ValidHtml {

    private ValidHtml() {}

    static List<String> errorsOf(byte[] html) {
        try {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator
                    .validate(new ByteArrayInputStream(html))
                    .lines()
                    .filter(line -> line.contains(" error"))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new AssertionError("The validator failed", e);
        }
    }
}
