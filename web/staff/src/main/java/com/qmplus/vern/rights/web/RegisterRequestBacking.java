package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.Channel;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.NewRequest;
import com.qmplus.vern.rights.application.RequestDesk;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request that came by phone, letter, visit or e-mail: any channel counts, no form can be demanded (R2.1). */
@Named
@ViewScoped
public class RegisterRequestBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestDesk desk;

    @Inject
    private transient Clock clock;

    private @Nullable Channel channel;
    private @Nullable LocalDate received;
    private Language language = Language.NB;
    private List<Right> rights = new ArrayList<>(List.of(Right.ACCESS));
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String scope;

    @PostConstruct
    void today() {
        received = LocalDate.now(clock);
    }

    public String register() {
        var id = desk.register(new NewRequest(
                Objects.requireNonNull(channel),
                Objects.requireNonNull(received),
                language,
                Set.copyOf(rights),
                Objects.requireNonNullElse(name, ""),
                email,
                Objects.requireNonNullElse(phone, ""),
                Objects.requireNonNullElse(scope, "")));
        Words.done("rights", "done.register");
        return "/rights/request?faces-redirect=true&id=" + id;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.PHONE, Channel.LETTER, Channel.VISIT, Channel.EMAIL);
    }

    public List<Right> getAllRights() {
        return List.of(Right.values());
    }

    public List<Right> getRights() {
        return rights;
    }

    public void setRights(List<Right> rights) {
        this.rights = new ArrayList<>(rights);
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable LocalDate getReceived() {
        return received;
    }

    public void setReceived(@Nullable LocalDate received) {
        this.received = received;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getScope() {
        return scope;
    }

    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }
}
