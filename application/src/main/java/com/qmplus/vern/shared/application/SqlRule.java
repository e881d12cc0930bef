package com.qmplus.vern.shared.application;

import com.qmplus.vern.shared.CarriedOut;

/** How something is done in another database. */
sealed interface SqlRule {

    /** Nothing was said about it: somebody has to. */
    record ByHand() implements SqlRule {}

    /** The column says what is right. */
    record Update() implements SqlRule {}

    /** The column is empty. */
    record Empty() implements SqlRule {}

    /** The same text for everybody, by which nobody can be singled out (R7.6). */
    record Replace(String text) implements SqlRule {}

    /** The row is deleted. */
    record Delete() implements SqlRule {}

    /** The operator's own statement. */
    record Run(SqlStatement statement, boolean anonymises) implements SqlRule {}

    /** What it comes to. */
    default CarriedOut outcome() {
        return switch (this) {
            case ByHand() -> CarriedOut.BY_HAND;
            case Replace(var text) -> CarriedOut.ANONYMISED;
            case Run(var statement, var anonymises) -> anonymises ? CarriedOut.ANONYMISED : CarriedOut.DONE;
            default -> CarriedOut.DONE;
        };
    }
}
