package com.qmplus.vern.ear.planted.audit;

import com.qmplus.vern.ear.planted.rights.Case;

public class KnowsRights {
    public Case concerns() {
        return new Case();
    }
}
