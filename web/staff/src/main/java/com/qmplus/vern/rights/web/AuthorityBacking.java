package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.application.AuthorityDesk;
import com.qmplus.vern.rights.application.RequestView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who asks for another, and by what right. */
@Named
@ViewScoped
public class AuthorityBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuthorityDesk desk;

    @Inject
    private RequestBacking page;

    private Representation.@Nullable Role role;
    private @Nullable String who;
    private @Nullable LocalDate day;
    private @Nullable String scope;
    private @Nullable IdentityMethod method;
    private @Nullable String heard;
    private @Nullable String why;
    private @Nullable String name;
    private @Nullable String age;
    private @Nullable String reason;

    public String represent() {
        desk.represented(page.getId(), version(), Objects.requireNonNull(role), words(who));
        return page.done("represented");
    }

    public String see() {
        desk.authoritySeen(page.getId(), version(), Objects.requireNonNull(day), words(scope));
        return page.done("authority");
    }

    public String identify() {
        desk.identified(page.getId(), version(), Objects.requireNonNull(method));
        return page.done("representative");
    }

    public String hear() {
        desk.childHeard(page.getId(), version(), words(heard));
        return page.done("heard");
    }

    public String correct() {
        desk.concerned(page.getId(), version(), words(name), words(age), words(reason));
        return page.done("concerned");
    }

    public String revoke() {
        desk.notRepresented(page.getId(), version(), words(why));
        return page.done("not_represented");
    }

    private static String words(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private long version() {
        return page.getRequest().version();
    }

    public @Nullable Representation getView() {
        return page.getRequest().who().representation();
    }

    /** What is still to be settled; empty when nothing is. */
    public String getLack() {
        var view = getView();
        return view == null ? "" : view.lack().map(Enum::name).orElse("");
    }

    public Representation.Role[] getRoles() {
        return Representation.Role.values();
    }

    public IdentityMethod[] getMethods() {
        return Stream.of(IdentityMethod.values())
                .filter(IdentityMethod::isForRepresentatives)
                .toArray(IdentityMethod[]::new);
    }

    public Representation.@Nullable Role getRole() {
        return role;
    }

    public void setRole(Representation.@Nullable Role role) {
        this.role = role;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    public @Nullable IdentityMethod getMethod() {
        return method;
    }

    public void setMethod(@Nullable IdentityMethod method) {
        this.method = method;
    }

    public @Nullable String getHeard() {
        return heard;
    }

    public void setHeard(@Nullable String heard) {
        this.heard = heard;
    }

    /** As it was told, until something else is typed. */
    public @Nullable String getName() {
        return name != null
                ? name
                : concerned().map(RequestView.Concerned::name).orElse("");
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAge() {
        return age != null
                ? age
                : concerned()
                        .map(RequestView.Concerned::age)
                        .map(String::valueOf)
                        .orElse("");
    }

    public void setAge(@Nullable String age) {
        this.age = age;
    }

    private Optional<RequestView.Concerned> concerned() {
        return Optional.ofNullable(page.getRequest().requester().concerned());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
