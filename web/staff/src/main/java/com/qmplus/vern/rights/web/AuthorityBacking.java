package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.AttachmentId;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.Representation;
import com.qmplus.vern.rights.application.AttachmentView;
import com.qmplus.vern.rights.application.AuthorityDesk;
import com.qmplus.vern.rights.application.LetterDraft;
import com.qmplus.vern.rights.application.RequestView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Inject
    private TalkBacking talk;

    @Inject
    private PreviewBacking preview;

    private Representation.@Nullable Role role;
    private @Nullable String who;
    private @Nullable LocalDate posted;
    private @Nullable LocalDate day;
    private @Nullable String scope;
    private @Nullable IdentityMethod method;
    private @Nullable String heard;
    private @Nullable List<String> proofs;
    private @Nullable String why;
    private @Nullable String name;
    private @Nullable String age;
    private @Nullable String reason;

    public String represent() {
        desk.represented(page.getId(), version(), Objects.requireNonNull(role), words(who));
        return page.done("represented");
    }

    public String ask() {
        desk.ask(page.getId(), version(), posted);
        return page.done("missing");
    }

    /** Shows the letter, and sends nothing. */
    public void previewAsk() {
        preview.show(LetterDraft.authority());
    }

    public String see() {
        desk.authoritySeen(page.getId(), version(), Objects.requireNonNull(day), words(scope), shown());
        return page.done("authority");
    }

    public String identify() {
        desk.identified(page.getId(), version(), Objects.requireNonNull(method), shown());
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

    private Set<AttachmentId> shown() {
        return getProofs().stream().map(AttachmentId::of).collect(Collectors.toSet());
    }

    /** What came with messages and has not been deleted. */
    public List<AttachmentView> getFiles() {
        return talk.getMessages().stream()
                .flatMap(message -> message.files().stream())
                .filter(file -> file.deleted() == null)
                .toList();
    }

    /** Ids of those that show it: all, until somebody says that one is something else. */
    public List<String> getProofs() {
        if (proofs == null)
            proofs = getFiles().stream().map(file -> file.id().toString()).toList();
        return proofs;
    }

    public void setProofs(@Nullable List<String> proofs) {
        this.proofs = proofs;
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

    public @Nullable LocalDate getPosted() {
        return posted;
    }

    public void setPosted(@Nullable LocalDate posted) {
        this.posted = posted;
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
