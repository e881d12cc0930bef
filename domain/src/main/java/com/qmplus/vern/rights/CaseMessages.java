package com.qmplus.vern.rights;

import java.util.List;

/** What was written to and fro in every case. */
public interface CaseMessages {

    void add(CaseMessage message);

    /** In the order in which they were written. */
    List<CaseMessage> of(RequestId request);
}
