package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.Language;
import com.qmplus.vern.staff.application.AccountDesk;
import com.qmplus.vern.staff.application.Invitation;
import com.qmplus.vern.staff.application.NewAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inviting an employee: the code is shown in the answer to this one request, and kept nowhere. */
@Named
@RequestScoped
public class InviteBacking {

    @Inject
    private AccountDesk desk;

    private String name = "";
    private String signInName = "";
    private List<String> roles = List.of();
    private Language language = Language.NB;
    private @Nullable Invitation invitation;

    public void invite() {
        invitation = desk.create(new NewAccount(name, signInName, roles, language));
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public @Nullable Invitation getInvitation() {
        return invitation;
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

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
