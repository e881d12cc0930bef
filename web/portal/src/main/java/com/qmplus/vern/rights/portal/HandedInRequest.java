package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.SystemReceipt;
import com.qmplus.vern.rights.application.SystemStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request as another system sees it; a published format, hence apart from what services answer. */
public record HandedInRequest(
        String reference,
        LocalDate received,
        LocalDate due,
        @Nullable Boolean overdue,
        List<Claim> claims,
        @Nullable List<Stage> stages) {

    /** One claim; {@code state} is OPEN, WITHDRAWN, or MOVED: it goes on in an earlier request of the same person. */
    public record Claim(String id, String right, String state) {}

    /** One step, in the caller's language; {@code day} when it happened, or by when it will. */
    public record Stage(
            String step,
            String text,
            String progress,
            @Nullable LocalDate day) {}

    static HandedInRequest of(SystemReceipt receipt) {
        return new HandedInRequest(receipt.reference(), receipt.received(), receipt.due(), null, claims(receipt), null);
    }

    /** @param words for a step, in the caller's language */
    static HandedInRequest of(SystemStatus status, UnaryOperator<String> words) {
        var request = status.request();
        return new HandedInRequest(
                request.reference(),
                request.received(),
                request.due(),
                status.overdue(),
                claims(request),
                status.stages().stream()
                        .map(stage -> new Stage(
                                stage.kind().name(),
                                words.apply(stage.kind().name()),
                                stage.progress().name(),
                                stage.day()))
                        .toList());
    }

    private static List<Claim> claims(SystemReceipt receipt) {
        return receipt.claims().stream()
                .map(claim -> new Claim(
                        claim.id().toString(),
                        claim.right().name(),
                        claim.state().name()))
                .toList();
    }
}
