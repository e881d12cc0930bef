package com.qmplus.vern.disclosure.web;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.disclosure.DespiteRestriction;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.NewDisclosure;
import com.qmplus.vern.disclosure.application.DisclosureDesk;
import com.qmplus.vern.disclosure.application.DisclosuresView;
import com.qmplus.vern.people.LawfulUse;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.application.UseView;
import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.application.Choice;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Roles;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has been told what about a person, and whether somebody may be told more. */
@Named
@ViewScoped
public class DisclosuresBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisclosureDesk desk;

    @Inject
    private transient Caller caller;

    private @Nullable PersonId id;
    private @Nullable UUID caseId;
    private @Nullable String purpose;
    /** Sent twice from the same page it is one. */
    private final DisclosureId sending = DisclosureId.random();

    private DisclosuresView view;
    private List<Choice> held = List.of();
    private @Nullable String recipient;
    private @Nullable String name;
    private List<String> fields = List.of();
    private @Nullable String serves;
    private @Nullable String provision;
    private @Nullable String agreement;
    private @Nullable String reference;
    private @Nullable DisclosureChannel channel;
    private @Nullable LawfulUse despite;
    private @Nullable String why;

    public void load() {
        view = desk.view(person(), use());
        if (isDeciding()) held = desk.fields(person(), use());
    }

    public String decide() {
        boolean allowed = desk.decide(sending, person(), use(), wanted());
        Words.done("disclosure", "done." + (allowed ? "allowed" : "awaits"));
        return "/disclosure/disclosures?faces-redirect=true&" + getQuery();
    }

    private NewDisclosure wanted() {
        return new NewDisclosure(
                Objects.requireNonNullElse(recipient, ""),
                name,
                fields.stream().map(FieldKey::new).toList(),
                new PurposeKey(Objects.requireNonNullElse(serves, "")),
                provision,
                agreement,
                reference,
                Objects.requireNonNull(channel),
                despite == null ? null : new DespiteRestriction(despite, Objects.requireNonNullElse(why, "")));
    }

    private PersonId person() {
        if (id == null) throw new NotFound("person");
        return id;
    }

    private UseView use() {
        return new UseView(caseId, purpose);
    }

    /** The part of an address that says who, and why one may look. */
    public String getQuery() {
        return "id=" + person() + (caseId == null ? "&purpose=" + purpose : "&case=" + caseId);
    }

    /** The data protection officer sees, and decides nothing. */
    public boolean isDeciding() {
        return caller.roles().contains(Roles.CASE_WORKER) || caller.roles().contains(Roles.PRIVACY_MANAGER);
    }

    public List<Choice> getRecipients() {
        return desk.recipients();
    }

    /** What we hold about them. */
    public List<Choice> getHeld() {
        return held;
    }

    public List<Choice> getPurposes() {
        return desk.purposes();
    }

    /** What somebody has to judge before restricted data are told to anybody (GDPR art. 18(2)). */
    public List<LawfulUse> getJudged() {
        return Arrays.stream(LawfulUse.values()).filter(LawfulUse::isJudged).toList();
    }

    public @Nullable LawfulUse getDespite() {
        return despite;
    }

    public void setDespite(@Nullable LawfulUse despite) {
        this.despite = despite;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public DisclosureChannel[] getChannels() {
        return DisclosureChannel.values();
    }

    public DisclosuresView getView() {
        return view;
    }

    public @Nullable PersonId getId() {
        return id;
    }

    public void setId(@Nullable PersonId id) {
        this.id = id;
    }

    public @Nullable UUID getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable UUID caseId) {
        this.caseId = caseId;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
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

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public @Nullable String getServes() {
        return serves;
    }

    public void setServes(@Nullable String serves) {
        this.serves = serves;
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

    public @Nullable DisclosureChannel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable DisclosureChannel channel) {
        this.channel = channel;
    }
}
