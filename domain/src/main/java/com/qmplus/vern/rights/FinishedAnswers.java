package com.qmplus.vern.rights;

import java.util.Optional;

/** Every answer that was made available, with or without its content. */
public interface FinishedAnswers {

    void add(FinishedAnswer answer);

    Optional<FinishedAnswer> find(RequestId request);
}
