package com.qmplus.vern.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Vern did by itself that concerns a person, and what a human being has come to who looked at it (GDPR art. 22(3); statement 47).
 * What only carries out what an employee decided is none.
 *
 * @param review the last; null: nobody has looked
 */
public record AutomatedStep(Step step, @Nullable Step review) {

    /** What was answered, took effect or was shut without anybody. */
    public static final List<Move> MOVES =
            List.of(Move.ANSWERED, Move.MARKETING_ENDED, Move.CONSENT_ENDED, Move.RESTRICTED, Move.CODE_LOCKED);

    public static final List<Move> REVIEWS = List.of(Move.REVIEW_CONFIRMED, Move.REVIEW_OVERTURNED);

    public enum State {
        OPEN,
        CONFIRMED,
        OVERTURNED
    }

    public State state() {
        if (review == null) return State.OPEN;
        return review.move() == Move.REVIEW_OVERTURNED ? State.OVERTURNED : State.CONFIRMED;
    }

    /** By a claim of which it was done; null: of the whole case. */
    public @Nullable Right right() {
        var detail = step.detail();
        return step.move() == Move.ANSWERED || step.move() == Move.CODE_LOCKED || detail == null
                ? null
                : Right.valueOf(detail);
    }

    /** What the law leaves nobody to weigh. */
    boolean isAbsolute() {
        return step.move() == Move.MARKETING_ENDED || step.move() == Move.CONSENT_ENDED;
    }

    boolean isOverturned() {
        return state() == State.OVERTURNED;
    }

    /** The same of the same claim. */
    boolean is(Move move, Right right) {
        return step.move() == move && right == right();
    }
}
