package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Question;
import com.qmplus.vern.rights.Step;
import com.qmplus.vern.rights.application.StatusView.About;
import com.qmplus.vern.rights.application.StatusView.Said;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we wrote to the person on their case: the mail tells only that there is something to read (R12.4). */
final class StatusWords {

    private StatusWords() {}

    static List<Said> of(DataSubjectRequest request, CaseSeal seal, PauseMode mode, ZoneId zone) {
        var said = new ArrayList<Said>();
        for (var step : request.timeline().steps()) {
            var about = about(request, step, mode);
            var words = about == null ? null : seal.words(request, step.words());
            if (step.move() == Move.PARTED_FROM && !request.timeline().isJoined()) said.add(parted(step, zone));
            if (about != null && words != null)
                said.add(new Said(about, LocalDate.ofInstant(step.made(), zone), ground(step), words));
        }
        return said;
    }

    private static Said parted(Step step, ZoneId zone) {
        return new Said(About.PARTED, LocalDate.ofInstant(step.made(), zone), null, String.valueOf(step.detail()));
    }

    private static @Nullable About about(DataSubjectRequest request, Step step, PauseMode mode) {
        return switch (step.move()) {
            case SCOPE_ASKED ->
                request.openQuestion(PauseKind.SCOPE)
                        .map(question -> scope(question, mode))
                        .orElse(null);
            case EXTENSION_ASKED -> About.MORE_TIME;
            case ENDED_UNIDENTIFIED -> About.ENDED;
            default -> null;
        };
    }

    private static About scope(Question question, PauseMode mode) {
        boolean stands = question.stopsClock() && mode != PauseMode.NONE;
        return stands ? About.WHAT_YOU_MEAN : About.WHAT_YOU_MEAN_MEANWHILE;
    }

    private static @Nullable ExtensionGround ground(Step step) {
        return step.move() == Move.EXTENSION_ASKED ? ExtensionGround.valueOf(String.valueOf(step.detail())) : null;
    }
}
