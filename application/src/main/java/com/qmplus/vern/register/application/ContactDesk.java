package com.qmplus.vern.register.application;

import com.qmplus.vern.audit.application.FreeOfPersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells everyone who the controller is and where to complain (P18, P19); public facts, hence open to all. */
@Stateless
@PermitAll
public class ContactDesk {

    private CurrentRegister register;

    protected ContactDesk() {} // for EJB

    @Inject
    public ContactDesk(CurrentRegister register) {
        this.register = register;
    }

    @FreeOfPersonalData("facts about the controller")
    public ControllerView controller() {
        return ControllerView.of(register.now().controller());
    }
}
