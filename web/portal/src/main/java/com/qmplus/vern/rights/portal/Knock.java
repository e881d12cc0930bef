package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Part;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to be let in to a case.
 *
 * @param link for fetching: the secret of the link in the mail that told of the answer, if there was one
 * @param part for fetching: {@code ZIP} (as when left out), {@code PDF}, {@code JSON}, {@code CSV} or {@code VCF}
 */
public record Knock(
        @Nullable String reference,
        @Nullable String code,
        @Nullable String link,
        @Nullable String part) {

    static String linkOf(@Nullable Knock knock) {
        return knock == null || knock.link() == null ? "" : knock.link();
    }

    static Part partOf(@Nullable Knock knock) {
        if (knock == null || knock.part() == null) return Part.ZIP;
        var asked = knock.part().toUpperCase(Locale.ROOT);
        return Arrays.stream(Part.values())
                .filter(part -> part.name().equals(asked))
                .findFirst()
                .orElseThrow(BadRequestException::new);
    }
}
