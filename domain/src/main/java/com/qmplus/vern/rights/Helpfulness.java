package com.qmplus.vern.rights;

import java.util.Arrays;
import java.util.Optional;

/** Whether the answer helped, as the person says who got it. */
public enum Helpfulness {
    YES(Move.ANSWER_HELPED),
    PARTLY(Move.ANSWER_HELPED_IN_PART),
    NO(Move.ANSWER_DID_NOT_HELP);

    private final Move move;

    Helpfulness(Move move) {
        this.move = move;
    }

    Move move() {
        return move;
    }

    static Optional<Helpfulness> of(Move move) {
        return Arrays.stream(values()).filter(one -> one.move == move).findFirst();
    }
}
