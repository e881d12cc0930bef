package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AnswerId;
import com.qmplus.vern.rights.FinishedAnswer;
import com.qmplus.vern.shared.KeyId;

/**
 * Where a piece of an answer belongs. It is sealed to that: none can be left out, put in another's place, or cut off at the end.
 *
 * @param whole it is all there is, from before answers were kept in pieces
 * @param last nothing comes after it
 */
public record AnswerPlace(KeyId key, AnswerId answer, int number, boolean last, boolean whole) {

    static AnswerPlace of(KeyId key, FinishedAnswer answer, int number) {
        return new AnswerPlace(key, answer.id(), number, number == answer.pieces() - 1, answer.isWhole());
    }

    String context() {
        return whole ? "answer " + answer : "answer " + answer + " piece " + number + (last ? " end" : "");
    }
}
