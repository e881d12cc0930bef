package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.HandedClaim;
import com.qmplus.vern.rights.application.HandedIn;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What another system sends when it hands in a request.
 *
 * @param channel how it reached the controller; {@code SYSTEM} when left out
 * @param received the day on which it did; today when left out
 * @param language in which the person is answered; {@code nb} when left out
 * @param message what the person wrote, word for word
 * @param claims one at least, and no right twice
 */
@Schema(name = "HandInBody", maxProperties = 6)
public record HandInBody(
        @Nullable String channel,
        @Nullable String received,
        @Nullable String language,
        @Nullable RequesterBody requester,
        @Nullable String message,
        @Nullable List<ClaimBody> claims) {

    /** Whoever asks, as they call themselves. */
    @Schema(name = "RequesterBody", maxProperties = 3)
    public record RequesterBody(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** One right that is claimed. */
    @Schema(name = "ClaimBody", maxProperties = 4)
    public record ClaimBody(
            @Nullable String right,
            @Nullable List<String> grounds,
            @Nullable ScopeBody scope,
            @Nullable String words) {}

    /** What it is about, by keys that {@code /api/v1/info} tells: everything where it is left out. */
    @Schema(name = "ScopeBody", maxProperties = 2)
    public record ScopeBody(
            @Nullable List<String> purposes, @Nullable List<String> data) {}

    private static final RequesterBody NOBODY = new RequesterBody(null, null, null);
    private static final ScopeBody EVERYTHING = new ScopeBody(null, null);

    static HandInBody of(String sent) {
        var body = JsonFields.read(sent, "channel", "received", "language", "requester", "message", "claims");
        var who = body.fields("requester", "name", "email", "phone");
        var claims = body.each("claims", "right", "grounds", "scope", "words");
        return new HandInBody(
                body.text("channel"),
                body.text("received"),
                body.text("language"),
                who == null ? null : new RequesterBody(who.text("name"), who.text("email"), who.text("phone")),
                body.text("message"),
                claims == null ? null : claims.stream().map(HandInBody::claim).toList());
    }

    private static ClaimBody claim(JsonFields claim) {
        var scope = claim.fields("scope", "purposes", "data");
        return new ClaimBody(
                claim.text("right"),
                claim.texts("grounds"),
                scope == null ? null : new ScopeBody(scope.texts("purposes"), scope.texts("data")),
                claim.text("words"));
    }

    HandedIn read() {
        var who = Objects.requireNonNullElse(requester, NOBODY);
        return new HandedIn(
                channel == null ? Channel.SYSTEM : named(Channel.class, "channel", channel),
                day(),
                spoken(),
                text(who.name()),
                who.email(),
                text(who.phone()),
                text(message),
                read(Objects.requireNonNullElse(claims, List.of())));
    }

    private static List<HandedClaim> read(List<ClaimBody> claims) {
        return IntStream.range(0, claims.size())
                .mapToObj(place -> claim("claims/" + place, claims.get(place)))
                .toList();
    }

    private static HandedClaim claim(String field, ClaimBody claim) {
        var right = claim.right();
        if (right == null) throw new InvalidField(field + "/right", "missing");
        var scope = Objects.requireNonNullElse(claim.scope(), EVERYTHING);
        return new HandedClaim(
                named(Right.class, field + "/right", right),
                grounds(field, claim),
                Objects.requireNonNullElse(scope.purposes(), List.of()),
                Objects.requireNonNullElse(scope.data(), List.of()),
                text(claim.words()));
    }

    private static Set<Ground> grounds(String field, ClaimBody claim) {
        return Objects.requireNonNullElse(claim.grounds(), List.<String>of()).stream()
                .map(ground -> named(Ground.class, field + "/grounds", ground))
                .collect(Collectors.toSet());
    }

    private @Nullable LocalDate day() {
        try {
            return received == null ? null : LocalDate.parse(received);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidField("received", "notADay");
        }
    }

    private Language spoken() {
        return Stream.of(Language.values())
                .filter(known -> known.tag().equals(language == null ? Language.NB.tag() : language))
                .findFirst()
                .orElseThrow(() -> new InvalidField("language", "unknown"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String field, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, "unknown"));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    @Override
    public String toString() {
        return "HandInBody";
    }
}
