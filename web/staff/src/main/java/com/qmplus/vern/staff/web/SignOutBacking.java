package com.qmplus.vern.staff.web;

import com.qmplus.vern.staff.application.MyAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way out. */
@Named
@RequestScoped
public class SignOutBacking {

    @Inject
    private MyAccount account;

    @Inject
    private Door door;

    public String signOut() {
        account.signOut();
        door.leave();
        return "/sign-in?faces-redirect=true&out=true";
    }
}
