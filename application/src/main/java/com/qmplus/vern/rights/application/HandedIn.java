package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that another system hands in.
 *
 * @param received the day on which it reached the controller, be it that other system (R3.1); null: today
 * @param message what the person wrote, word for word; empty: nothing
 */
public record HandedIn(
        Channel channel,
        @Nullable LocalDate received,
        Language language,
        String name,
        @Nullable String email,
        String phone,
        String message,
        List<HandedClaim> claims) {

    public HandedIn {
        claims = List.copyOf(claims);
    }

    /** All of it as one text, the same for the same. */
    String whole() {
        var told = claims.stream().map(HandedClaim::whole).collect(Collectors.joining("\u001e"));
        return String.join(
                "\u001f",
                channel.name(),
                String.valueOf(received),
                language.name(),
                name,
                String.valueOf(email),
                phone,
                message,
                told);
    }

    @Override
    public String toString() {
        return "HandedIn";
    }
}
