package com.qmplus.vern.ear.planted.rights.application;

import com.qmplus.vern.ear.planted.rights.web.Page;

public class ReachesUpToAPage {
    public Page page() {
        return new Page();
    }
}
