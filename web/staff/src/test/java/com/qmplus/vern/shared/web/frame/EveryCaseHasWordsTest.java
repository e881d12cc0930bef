package com.qmplus.vern.shared.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.audit.Operation;
import com.qmplus.vern.audit.Outcome;
import com.qmplus.vern.correspondence.MailKind;
import com.qmplus.vern.correspondence.MailState;
import com.qmplus.vern.correspondence.Mishap;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.Match;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.people.application.DatumMark;
import com.qmplus.vern.retention.HoldGround;
import com.qmplus.vern.rights.Accuracy;
import com.qmplus.vern.rights.Alternative;
import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Doubt;
import com.qmplus.vern.rights.Effect;
import com.qmplus.vern.rights.ErasureException;
import com.qmplus.vern.rights.ExtensionGround;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.HoldReason;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.JoinObstacle;
import com.qmplus.vern.rights.Likeness;
import com.qmplus.vern.rights.Move;
import com.qmplus.vern.rights.NextStep;
import com.qmplus.vern.rights.PauseKind;
import com.qmplus.vern.rights.PauseMode;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.RequestState;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.rights.SearchResult;
import com.qmplus.vern.rights.Section16;
import com.qmplus.vern.rights.application.LadderView;
import com.qmplus.vern.shared.Holiday;
import com.qmplus.vern.staff.AccountState;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages put keys together from a beginning and a constant; a constant that comes later must not go without words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCaseHasWordsTest {

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of("rights", "next.%s.title", NextStep.values()),
                Arguments.of("rights", "next.%s.why", NextStep.values()),
                Arguments.of("rights", "next.%s.short", NextStep.values()),
                Arguments.of("rights", "move.%s", Move.values()),
                Arguments.of("rights", "reason.%s", Reason.values()),
                Arguments.of("rights", "instead.%s", Alternative.values()),
                Arguments.of("rights", "ground.%s", Ground.values()),
                Arguments.of("rights", "finding.ACCURACY.%s", Accuracy.values()),
                Arguments.of("rights", "finding.SECRECY.%s", Section16.values()),
                Arguments.of("rights", "finding.EXCEPTION.%s", ErasureException.values()),
                Arguments.of("rights", "finding.HOLD.%s", HoldReason.values()),
                Arguments.of("rights", "decide.state.%s.what", RulingState.values()),
                Arguments.of("rights", "state.%s", RequestState.values()),
                Arguments.of("rights", "channel.%s", Channel.values()),
                Arguments.of("rights", "kin.%s", Likeness.values()),
                Arguments.of("rights", "kin.hint.%s", Likeness.values()),
                Arguments.of("rights", "kin.%s.short", Likeness.values()),
                Arguments.of("rights", "kin.cannot.%s", JoinObstacle.values()),
                Arguments.of("rights", "identity.%s", IdentityMethod.values()),
                Arguments.of("rights", "represent.%s", Representation.Role.values()),
                Arguments.of("rights", "represent.by.%s", Representation.Role.values()),
                Arguments.of("rights", "represent.lack.%s", Representation.Lack.values()),
                Arguments.of("rights", "doubt.%s", Doubt.Ground.values()),
                Arguments.of("rights", "harm.%s", Doubt.Harm.values()),
                Arguments.of("rights", "harm.%s.short", Doubt.Harm.values()),
                Arguments.of("rights", "rung.%s", LadderView.Standing.values()),
                Arguments.of("rights", "mode.%s", PauseMode.values()),
                Arguments.of("rights", "wait.%s.open", PauseKind.values()),
                Arguments.of("rights", "wait.%s.answered", PauseKind.values()),
                Arguments.of("rights", "extension.%s", ExtensionGround.values()),
                Arguments.of("rights", "result.%s", SearchResult.values()),
                Arguments.of("rights", "match.%s", Match.values()),
                Arguments.of("rights", "holiday.%s", Holiday.values()),
                Arguments.of("audit", "did.%s", Operation.values()),
                Arguments.of("audit", "tried.%s", Operation.values()),
                Arguments.of("audit", "outcome.%s", Outcome.values()),
                Arguments.of("staff", "account_state.%s", AccountState.values()),
                Arguments.of("correspondence", "kind.%s", MailKind.values()),
                Arguments.of("correspondence", "state.%s", MailState.values()),
                Arguments.of("correspondence", "mishap.%s", Mishap.values()),
                Arguments.of("rights", "effect.%s", Effect.values()),
                Arguments.of("people", "mark.%s", DatumMark.values()),
                Arguments.of("people", "ground18.%s", RestrictionGround.values()),
                Arguments.of("people", "person.closed.%s", ClosedUse.Why.values()),
                Arguments.of("retention", "hold.ground.%s", HoldGround.values()),
                Arguments.of("people", "identifier.%s", IdentifierKind.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void in_both_languages(String feature, String key, Enum<?>[] constants) {
        for (var language : new String[] {"nb", "en"}) {
            var texts = ResourceBundle.getBundle(
                    "com.qmplus.vern." + feature + ".web.messages", Locale.forLanguageTag(language));
            for (var constant : constants) assertThat(texts.keySet()).contains(key.formatted(constant));
        }
    }
}
