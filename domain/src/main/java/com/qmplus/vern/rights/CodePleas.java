package com.qmplus.vern.rights;

import java.util.List;

/** Pleas for new case codes that no round has heard yet. */
public interface CodePleas {

    void add(CodePlea plea);

    /** Those that wait the longest. */
    List<CodePlea> waiting(int most);

    void remove(CodePlea plea);
}
