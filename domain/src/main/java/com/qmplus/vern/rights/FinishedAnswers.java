package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.util.List;
import java.util.Optional;

/** Every answer that was made available, with or without its content. */
public interface FinishedAnswers {

    void add(FinishedAnswer answer);

    /** In the order in which they were given. */
    List<FinishedAnswer> of(RequestId request);

    /** The one that counts. */
    default Optional<FinishedAnswer> last(RequestId request) {
        return of(request).stream().reduce((earlier, later) -> later);
    }

    /** Before the answer itself, while it is made; nothing of it is held afterwards. */
    void addPiece(AnswerId answer, int place, Sealed content);

    Optional<Sealed> piece(AnswerId answer, int place);

    void deleteContent(FinishedAnswer answer);
}
