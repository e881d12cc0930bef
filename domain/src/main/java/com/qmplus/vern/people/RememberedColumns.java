package com.qmplus.vern.people;

import com.qmplus.vern.register.SystemKey;
import java.util.List;

/** How each system's exports were last read. */
public interface RememberedColumns {

    List<RememberedColumn> of(SystemKey system);

    void add(RememberedColumn column);
}
