package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.AccountDesk;
import com.qmplus.vern.staff.application.AccountLine;
import com.qmplus.vern.staff.application.Invitation;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The accounts of the house: the list, and what can be done with one of them. */
@Named
@ViewScoped
public class AccountsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/staff/accounts?faces-redirect=true";

    @Inject
    private AccountDesk desk;

    private List<AccountLine> accounts = List.of();
    private @Nullable EmployeeId id;
    private @Nullable AccountLine account;
    private List<String> roles = List.of();
    private transient @Nullable Invitation invitation;

    public void list() {
        accounts = desk.list();
    }

    public void choose() {
        list();
        account = accounts.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("employee"));
        roles = account.roles();
    }

    public String changeRoles() {
        desk.changeRoles(chosen().id(), chosen().version(), roles);
        return done("done.roles");
    }

    public String unlock() {
        desk.unlock(chosen().id());
        return done("done.unlock");
    }

    public String resetSecondFactor() {
        desk.resetSecondFactor(chosen().id(), chosen().version());
        return done("done.reset");
    }

    /** The code is shown in the answer to this request, and kept nowhere. */
    public void inviteAnew() {
        invitation = desk.inviteAnew(chosen().id(), chosen().version());
    }

    public String leave() {
        desk.leave(chosen().id(), chosen().version());
        return done("done.leave");
    }

    private static String done(String key) {
        Words.done("staff", key);
        return LIST;
    }

    private AccountLine chosen() {
        if (account == null) throw new NotFound("employee");
        return account;
    }

    public List<String> getAllRoles() {
        return Roles.ofStaff();
    }

    public List<AccountLine> getAccounts() {
        return accounts;
    }

    public @Nullable AccountLine getAccount() {
        return account;
    }

    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    public @Nullable EmployeeId getId() {
        return id;
    }

    public void setId(@Nullable EmployeeId id) {
        this.id = id;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
