package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.frame.SignedIn;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.application.MyAccount;
import com.qmplus.vern.staff.application.MyAccountView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** One's own account: language, password, and the way out of every session at once. */
@Named
@RequestScoped
public class MyAccountBacking {

    private static final String PAGE = "/staff/account?faces-redirect=true";

    @Inject
    private MyAccount desk;

    @Inject
    private Door door;

    @Inject
    private HttpServletRequest request;

    private @Nullable MyAccountView account;
    private Language language = Language.NB;
    private String present = "";
    private String wanted = "";

    public void load() {
        language = getAccount().language();
    }

    /** Every other session ends; this one goes on under the new version. */
    public String changePassword() {
        SignedIn.renew(request, desk.changePassword(present, wanted));
        Words.done("staff", "done.password");
        return PAGE;
    }

    public String speak() {
        desk.language(language);
        Words.done("staff", "done.language");
        return PAGE + "&lang=" + language.tag();
    }

    public String signOutEverywhere() {
        desk.signOutEverywhere();
        door.leave();
        return "/sign-in?faces-redirect=true&out=true";
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** A form that comes back to the page does not open it anew. */
    public MyAccountView getAccount() {
        if (account == null) account = desk.view();
        return account;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
