package com.qmplus.vern.control.portal;

import com.qmplus.vern.control.application.BoardView;
import com.qmplus.vern.control.application.CheckView;
import com.qmplus.vern.control.application.PromiseView;
import com.qmplus.vern.control.application.SentenceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promises as another system sees them; a published format, hence apart from what services answer.
 *
 * @param looked when all checks ran last; nothing before the first time
 */
public record PromisesTold(Policy policy, @Nullable Instant looked, List<Promised> promises) {

    /** The version of the policy that holds, and since which day. */
    public record Policy(int version, LocalDate published) {}

    /** One promise; {@code state} is KEPT, BROKEN or CANNOT_TELL, {@code sentences} are those of the policy that make it. */
    public record Promised(
            String promise,
            String name,
            String state,
            @Nullable Instant since,
            List<Said> sentences,
            List<Check> checks) {}

    /** A sentence of the policy, by its number, in the caller's language where it has been translated. */
    public record Said(int number, String text) {}

    /** What a check saw: how many things it looked at, and how many of them are wrong. */
    public record Check(String check, String title, String state, String says, long lookedAt, long offending) {}

    static PromisesTold of(BoardView board, boolean translated) {
        return new PromisesTold(
                new Policy(board.policy(), board.published()),
                board.seen(),
                board.promises().stream()
                        .map(promise -> promised(promise, translated))
                        .toList());
    }

    static Promised promised(PromiseView promise, boolean translated) {
        return new Promised(
                promise.promise().name(),
                promise.name(),
                promise.state().name(),
                promise.since(),
                promise.sentences().stream()
                        .map(sentence -> said(sentence, translated))
                        .toList(),
                promise.checks().stream().map(PromisesTold::check).toList());
    }

    private static Said said(SentenceView sentence, boolean translated) {
        var translation = sentence.translation();
        return new Said(sentence.number(), translated && translation != null ? translation : sentence.wording());
    }

    private static Check check(CheckView check) {
        return new Check(
                check.key(), check.title(), check.state().name(), check.says(), check.lookedAt(), check.offending());
    }
}
