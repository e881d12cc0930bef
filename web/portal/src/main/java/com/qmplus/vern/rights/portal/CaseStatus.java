package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.StatusView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case stands, as other systems are told it; a published format, hence apart from the view that pages show. */
public record CaseStatus(
        String reference,
        List<String> rights,
        LocalDate received,
        LocalDate due,
        List<Stage> stages,
        List<String> messages,
        boolean answerReady,
        @Nullable Instant answerUntil) {

    static CaseStatus of(StatusView view) {
        return new CaseStatus(
                view.reference(),
                view.claims().stream()
                        .filter(StatusView.Asked::open)
                        .map(claim -> claim.right().name())
                        .toList(),
                view.received(),
                view.due(),
                view.stages().stream().map(Stage::of).toList(),
                view.messages().stream().map(Enum::name).toList(),
                view.fetchable(),
                view.availableUntil());
    }

    /** {@code progress} is DONE, NOW or NEXT; {@code day} when it happened, or by when it will. */
    public record Stage(
            String kind, String progress, @Nullable LocalDate day) {

        static Stage of(StatusView.Stage stage) {
            return new Stage(stage.kind().name(), stage.progress().name(), stage.day());
        }
    }
}
