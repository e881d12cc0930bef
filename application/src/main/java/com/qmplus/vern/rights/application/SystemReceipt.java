package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.Claim;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.ClaimState;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Right;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

/** What another system is told when a request was received or withdrawn: nothing about the person. */
public record SystemReceipt(String reference, LocalDate received, LocalDate due, List<Line> claims) {

    /** One claim, and whether it stands. */
    public record Line(ClaimId id, Right right, ClaimState state) {

        static Line of(Claim claim) {
            return new Line(claim.id(), claim.right(), claim.state());
        }
    }

    static SystemReceipt of(DataSubjectRequest request) {
        return new SystemReceipt(
                request.intake().reference().value(),
                request.deadline().received(),
                request.deadline().due(),
                request.claims().all().stream()
                        .filter(claim -> !claim.isReturned())
                        .map(Line::of)
                        .toList());
    }

    String json() {
        var rows = Json.createArrayBuilder();
        for (var claim : claims)
            rows.add(Json.createObjectBuilder()
                    .add("id", claim.id().toString())
                    .add("right", claim.right().name())
                    .add("state", claim.state().name()));
        return Json.createObjectBuilder()
                .add("reference", reference)
                .add("received", received.toString())
                .add("due", due.toString())
                .add("claims", rows)
                .build()
                .toString();
    }

    static SystemReceipt read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            return new SystemReceipt(
                    object.getString("reference"),
                    LocalDate.parse(object.getString("received")),
                    LocalDate.parse(object.getString("due")),
                    object.getJsonArray("claims").getValuesAs(JsonObject.class).stream()
                            .map(SystemReceipt::line)
                            .toList());
        }
    }

    private static Line line(JsonObject row) {
        return new Line(
                ClaimId.of(row.getString("id")),
                Right.valueOf(row.getString("right")),
                ClaimState.valueOf(row.getString("state")));
    }
}
