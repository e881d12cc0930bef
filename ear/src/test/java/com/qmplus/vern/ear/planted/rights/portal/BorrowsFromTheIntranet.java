package com.qmplus.vern.ear.planted.rights.portal;

import com.qmplus.vern.ear.planted.rights.web.Page;

public class BorrowsFromTheIntranet {
    public Page page() {
        return new Page();
    }
}
