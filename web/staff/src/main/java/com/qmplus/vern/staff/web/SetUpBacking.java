package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.application.SetUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The first administrator's page; when there is any account, there is no such page. */
@Named
@RequestScoped
public class SetUpBacking {

    @Inject
    private SetUp setUp;

    private String code = "";
    private String name = "";
    private String signInName = "";
    private String password = "";

    public void mustBeOpen() {
        if (!setUp.open()) throw new NotFound("set-up");
    }

    public String create() {
        setUp.firstAdministrator(code.strip(), name, signInName, password);
        Words.done("staff", "set_up.done");
        return "/sign-in?faces-redirect=true";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
