package com.qmplus.vern.rights.web;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.disclosure.application.DisclosureDesk;
import com.qmplus.vern.disclosure.application.DisclosureLine;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.rights.application.DossierDesk;
import com.qmplus.vern.rights.application.HandOut;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** To whom a whole case goes, by which provision and why; what is allowed can be taken out. */
@Named
@ViewScoped
public class HandOutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Sent twice from the same page it is one. */
    private final DisclosureId sending = DisclosureId.random();

    @Inject
    private DossierDesk desk;

    @Inject
    private DisclosureDesk disclosures;

    @Inject
    private RequestBacking page;

    @Inject
    private transient Caller caller;

    private List<DisclosureLine> handedOut = List.of();
    private @Nullable String recipient;
    private @Nullable String name;
    private @Nullable String provision;
    private @Nullable String agreement;
    private @Nullable String reference;
    private @Nullable String reason;
    private @Nullable DisclosureChannel channel;

    public void load() {
        page.load();
        handedOut = desk.handedOut(page.getId());
    }

    public String decide() {
        boolean allowed = desk.handOut(sending, page.getId(), page.getRequest().version(), wanted());
        Words.done("rights", allowed ? "done.handed_out" : "done.hand_out_awaits");
        return "/rights/hand-out?faces-redirect=true&id=" + page.getId();
    }

    private HandOut wanted() {
        return new HandOut(
                Objects.requireNonNullElse(recipient, ""),
                name,
                provision,
                agreement,
                reference,
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNull(channel));
    }

    /** The data protection officer takes out what was allowed, and allows nothing. */
    public boolean isDeciding() {
        return caller.roles().contains(Roles.CASE_WORKER) || caller.roles().contains(Roles.PRIVACY_MANAGER);
    }

    public boolean mayTakeOut(DisclosureLine line) {
        return line.state() == DisclosureState.ALLOWED;
    }

    /** The latest first. */
    public List<DisclosureLine> getHandedOut() {
        return handedOut;
    }

    public List<Choice> getRecipients() {
        return disclosures.recipients();
    }

    public DisclosureChannel[] getChannels() {
        return DisclosureChannel.values();
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getProvision() {
        return provision;
    }

    public void setProvision(@Nullable String provision) {
        this.provision = provision;
    }

    public @Nullable String getAgreement() {
        return agreement;
    }

    public void setAgreement(@Nullable String agreement) {
        this.agreement = agreement;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable DisclosureChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable DisclosureChannel channel) {
        this.channel = channel;
    }
}
