package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.application.InvalidField;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What another system sends when a person asks for something no longer.
 *
 * @param claims ids of claims; left out: all that stand
 * @param how and when the person said so
 */
@Schema(name = "WithdrawalBody", maxProperties = 2)
public record WithdrawalBody(
        @Nullable List<String> claims, @Nullable String how) {

    static final WithdrawalBody OF_ALL = new WithdrawalBody(null, null);

    static WithdrawalBody of(String sent) {
        if (sent.isBlank()) return OF_ALL;
        var body = JsonFields.read(sent, "claims", "how");
        return new WithdrawalBody(body.texts("claims"), body.text("how"));
    }

    /** Empty: all that stand. A list that names none is a slip: it would otherwise end the whole request. */
    List<ClaimId> read() {
        if (claims == null) return List.of();
        if (claims.isEmpty()) throw new InvalidField("claims", "missing");
        return IntStream.range(0, claims.size())
                .mapToObj(place -> claim("claims/" + place, claims.get(place)))
                .distinct()
                .toList();
    }

    String said() {
        return Objects.requireNonNullElse(how, "");
    }

    private static ClaimId claim(String field, @Nullable String id) {
        try {
            return ClaimId.of(Objects.requireNonNullElse(id, ""));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidField(field, "unknown");
        }
    }

    @Override
    public String toString() {
        return "WithdrawalBody";
    }
}
