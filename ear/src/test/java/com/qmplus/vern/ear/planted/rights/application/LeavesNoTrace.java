package com.qmplus.vern.ear.planted.rights.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import com.qmplus.vern.audit.application.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
@RolesAllowed("CASE_WORKER")
public class LeavesNoTrace {
    public void untraced() {}

    @Traced
    @FreeOfPersonalData("both")
    public void undecided() {}

    @Traced
    public void traced() {}
}
