package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.shared.Language;
import jakarta.json.Json;
import java.io.StringReader;

/**
 * A mail as it was written, ready to be handed over; it stands so in the database, sealed.
 *
 * @param text for those who read plain text; {@code html} says the same
 */
public record Letter(String to, Language language, String subject, String text, String html) {

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl))
            throw new IllegalArgumentException("a subject is one line"); // a second one would be a header
    }

    String asJson() {
        return Json.createObjectBuilder()
                .add("to", to)
                .add("language", language.name())
                .add("subject", subject)
                .add("text", text)
                .add("html", html)
                .build()
                .toString();
    }

    static Letter fromJson(String json) {
        var letter = Json.createReader(new StringReader(json)).readObject();
        return new Letter(
                letter.getString("to"),
                Language.valueOf(letter.getString("language")),
                letter.getString("subject"),
                letter.getString("text"),
                letter.getString("html"));
    }

    @Override
    public String toString() {
        return "letter, content withheld"; // personal data do not belong in logs
    }
}
