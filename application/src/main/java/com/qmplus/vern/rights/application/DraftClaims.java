package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.ClaimScope;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.shared.NotFound;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a draft claims: each right once, in the order in which it was asked for. Sealed as JSON. */
public record DraftClaims(List<DraftClaim> all) implements Serializable {

    public DraftClaims {
        all = List.copyOf(all);
    }

    static DraftClaims of(Right right) {
        return new DraftClaims(List.of(DraftClaim.of(right)));
    }

    public Optional<DraftClaim> find(Right right) {
        return all.stream().filter(claim -> claim.right() == right).findFirst();
    }

    public DraftClaim get(Right right) {
        return find(right).orElseThrow(() -> new NotFound("claim"));
    }

    /** These rights and no others; what was said of those that stay is kept. */
    DraftClaims of(Set<Right> rights) {
        var kept = all.stream().filter(claim -> rights.contains(claim.right()));
        var added =
                rights.stream().sorted().filter(right -> find(right).isEmpty()).map(DraftClaim::of);
        return new DraftClaims(Stream.concat(kept, added).toList());
    }

    DraftClaims changed(Right right, UnaryOperator<DraftClaim> how) {
        get(right);
        return new DraftClaims(all.stream()
                .map(claim -> claim.right() == right ? how.apply(claim) : claim)
                .toList());
    }

    String json() {
        var rows = Json.createArrayBuilder();
        for (var claim : all) {
            var row = Json.createObjectBuilder()
                    .add("right", claim.right().name())
                    .add("scope", claim.scope().toString())
                    .add("words", claim.words());
            var ground = claim.ground();
            rows.add(ground == null ? row : row.add("ground", ground.name()));
        }
        return rows.build().toString();
    }

    static DraftClaims read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new DraftClaims(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(DraftClaims::claim)
                    .toList());
        }
    }

    private static DraftClaim claim(JsonObject row) {
        var ground = row.containsKey("ground") ? Ground.valueOf(row.getString("ground")) : null;
        var scope = ClaimScope.read(row.getString("scope", ""));
        return new DraftClaim(Right.valueOf(row.getString("right")), ground, scope, row.getString("words"));
    }
}
