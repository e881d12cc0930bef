package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.AlreadyAnswered;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.application.GoesOnElsewhere;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.shared.BrokenRule;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.portal.ProblemJson;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.staff.OtherCallWithThisKey;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Tells another system what was refused: which place of what it sent, or what the request's state does not allow. */
final class SystemProblems {

    /** Where a field of the form stands in what other systems send. */
    private static final Map<String, String> PLACES =
            Map.of("name", "requester/name", "email", "requester/email", "phone", "requester/phone");

    private SystemProblems() {}

    /** What is no matter of what was sent goes on to the mappers of all. */
    static Response of(BrokenRule rule, Language language) {
        return switch (rule) {
            case InvalidField field -> unusable(field, language);
            case GoesOnElsewhere elsewhere -> elsewhere(elsewhere, language);
            case AlreadyAnswered answered -> conflict(RuleTexts.of(answered, language));
            case NotNow ignored -> conflict(new Texts(AskForm.TEXTS, language).of("api.notNow"));
            case OtherCallWithThisKey other -> conflict(RuleTexts.of(other, language));
            default -> throw rule;
        };
    }

    private static Response unusable(InvalidField field, Language language) {
        var place = PLACES.getOrDefault(field.field(), field.field());
        var words = new Texts(AskForm.TEXTS, language).of("api.invalid." + field.reason());
        if (place.isEmpty()) return answer(ProblemJson.of(400, "").saying(words).at("#"));
        return answer(ProblemJson.of(400, "").saying(place + ": " + words).at("#/" + place));
    }

    private static Response conflict(String words) {
        return answer(ProblemJson.of(409, "").saying(words));
    }

    private static Response elsewhere(GoesOnElsewhere rule, Language language) {
        var words = RuleTexts.of(rule, language);
        return answer(ProblemJson.of(409, "").saying(words).goingOnIn(rule.reference()));
    }

    private static Response answer(ProblemJson problem) {
        return Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .entity(problem.text())
                .build();
    }
}
