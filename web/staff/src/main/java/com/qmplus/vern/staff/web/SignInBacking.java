package com.qmplus.vern.staff.web;

import com.qmplus.vern.shared.web.Dates;
import com.qmplus.vern.shared.web.frame.Words;
import com.qmplus.vern.staff.application.SignIn;
import com.qmplus.vern.staff.application.SignInStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The pages at the door: password or invitation, a password of one's own, second factor. Each hands on to the next by what {@link SignIn} says. */
@Named
@RequestScoped
public class SignInBacking {

    private static final String BEGIN = "/sign-in?faces-redirect=true";

    @Inject
    private SignIn signIn;

    @Inject
    private Door door;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    private String signInName = "";
    private String password = "";
    private String code = "";

    public @Nullable String enterPassword() {
        return onto(signIn.password(signInName, password), "sign_in.refused");
    }

    public @Nullable String enterCode() {
        var at = door.waitingFor(SignInStep.NeedsCode.class);
        return at.isEmpty() ? BEGIN : onto(signIn.code(at.get().challenge(), digits()), "code.refused");
    }

    public @Nullable String enrol() {
        var at = door.waitingFor(SignInStep.NeedsEnrolment.class);
        return at.isEmpty() ? BEGIN : onto(signIn.enrol(at.get().challenge(), digits()), "code.refused");
    }

    public @Nullable String choosePassword() {
        var at = door.waitingFor(SignInStep.NeedsPassword.class);
        return at.isEmpty() ? BEGIN : onto(signIn.choose(at.get().challenge(), password), "password.refused");
    }

    /** Whoever opens a later page of the door without having passed the earlier ones begins at the first. */
    public @Nullable String mustWaitFor(String step) {
        var waits = switch (step) {
            case "code" -> door.waitingFor(SignInStep.NeedsCode.class).isPresent();
            case "enrolment" -> getEnrolment() != null;
            default -> door.waitingFor(SignInStep.NeedsPassword.class).isPresent();
        };
        return waits ? null : BEGIN;
    }

    private @Nullable String onto(SignInStep step, String refusal) {
        return switch (step) {
            case SignInStep.NeedsCode ignored -> hold(step, "/sign-in-code");
            case SignInStep.NeedsEnrolment ignored -> hold(step, "/enrol");
            case SignInStep.NeedsPassword ignored -> hold(step, "/password");
            case SignInStep.SignedIn signedIn -> in(signedIn);
            case SignInStep.Locked locked -> stay(Words.of("staff", "sign_in.locked", dates.moment(locked.until())));
            case SignInStep.Refused ignored -> stay(Words.of("staff", refusal));
        };
    }

    private String hold(SignInStep step, String page) {
        door.wait(step);
        return page + "?faces-redirect=true";
    }

    private static @Nullable String stay(String why) {
        Words.wrong("", why);
        return null;
    }

    private @Nullable String in(SignInStep.SignedIn signedIn) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(door.enter(signedIn));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return null;
    }

    /** People write codes as 123 456. */
    private String digits() {
        return code.replaceAll("\\s", "");
    }

    /** Why the session before is over, as the address says. */
    public @Nullable Ending getEnded() {
        return Ending.named(request.getParameter("ended")).orElse(null);
    }

    /** The digits themselves, in a trial only. */
    public @Nullable String getTrialCode() {
        return door.waitingFor(SignInStep.NeedsCode.class)
                .flatMap(at -> signIn.trialCode(at.challenge()))
                .orElse(null);
    }

    public SignInStep.@Nullable NeedsEnrolment getEnrolment() {
        return door.waitingFor(SignInStep.NeedsEnrolment.class).orElse(null);
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
