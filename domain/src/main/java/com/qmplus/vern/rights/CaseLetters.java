package com.qmplus.vern.rights;

import java.util.List;
import java.util.Optional;

/** Every letter that was written in a case. */
public interface CaseLetters {

    void add(CaseLetter letter);

    /** Of that case: a letter of another one is not there. */
    Optional<CaseLetter> find(RequestId request, LetterId letter);

    /** In the order in which they were written. */
    List<CaseLetter> of(RequestId request);
}
