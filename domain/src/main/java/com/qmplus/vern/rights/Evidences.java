package com.qmplus.vern.rights;

import com.qmplus.vern.shared.Sealed;
import java.util.List;

/** Every file that shows that something was done in a system. */
public interface Evidences {

    void add(Evidence evidence, Sealed content);

    /** In the order in which they came. */
    List<Evidence> of(RequestId request);

    Sealed content(Evidence evidence);
}
