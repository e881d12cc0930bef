package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.ClaimDesk;
import com.qmplus.vern.rights.application.RequestAction;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.rights.application.ScopeOffer;
import com.qmplus.vern.rights.application.ScopeView;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody wrote, read as claims: one more is added, the grounds of one are found, one is withdrawn. */
@Named
@ViewScoped
public class ClaimBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDesk desk;

    @Inject
    private RequestBacking page;

    private @Nullable ClaimId id;
    private List<Ground> grounds = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private List<String> items = new ArrayList<>();
    private List<String> purposes = new ArrayList<>();
    private @Nullable ScopeView scope;
    private @Nullable String reason;
    private @Nullable String recipient;
    private @Nullable Right right;
    private @Nullable String words;
    private @Nullable String how;

    public void load() {
        page.load();
        grounds = new ArrayList<>(getClaim().grounds());
        recipient = getClaim().recipient();
        if (!page.may(RequestAction.CLAIM)) return;
        var now = desk.scope(page.getId(), getClaim().id());
        fields = chosen(now, now.fields());
        items = chosen(now, now.items());
        purposes = chosen(now, now.purposes());
        scope = now;
    }

    public String add() {
        desk.add(
                page.getId(),
                version(),
                Objects.requireNonNull(right),
                Set.of(),
                Objects.requireNonNullElse(words, ""));
        return page.done("claim");
    }

    public String ground() {
        desk.ground(page.getId(), version(), getClaim().id(), Set.copyOf(grounds));
        return page.done("ground");
    }

    private static List<String> chosen(ScopeView scope, List<ScopeOffer> among) {
        return among.stream()
                .map(ScopeOffer::key)
                .filter(scope.chosen()::contains)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    public String limit() {
        desk.about(
                page.getId(),
                version(),
                getClaim().id(),
                Stream.of(fields, items, purposes).flatMap(List::stream).collect(Collectors.toSet()),
                Objects.requireNonNullElse(reason, ""));
        return page.done("about");
    }

    public String address() {
        desk.address(page.getId(), version(), getClaim().id(), Objects.requireNonNullElse(recipient, ""));
        return page.done("address");
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public String withdraw() {
        desk.withdraw(page.getId(), version(), getClaim().id(), Objects.requireNonNullElse(how, ""));
        return page.done("withdraw");
    }

    private long version() {
        return page.getRequest().version();
    }

    /** The claim that the page is about; one that no longer stands is not there. */
    public RequestView.Claim getClaim() {
        return page.getRequest().claims().stream()
                .filter(claim -> claim.open() && claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("claim"));
    }

    /** What the claim may rest on. */
    public List<Ground> getPossible() {
        return Ground.of(getClaim().right()).stream().sorted().toList();
    }

    /** The rights that are not claimed yet. */
    public List<Right> getFree() {
        var claimed = page.getRequest().rights();
        return Stream.of(Right.values()).filter(each -> !claimed.contains(each)).toList();
    }

    public @Nullable ClaimId getId() {
        return id;
    }

    public void setId(@Nullable ClaimId id) {
        this.id = id;
    }

    public List<Ground> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<Ground> grounds) {
        this.grounds = new ArrayList<>(grounds);
    }

    /** What it could be about, in three groups; none for whoever may not change it. */
    public @Nullable ScopeView getScope() {
        return scope;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = new ArrayList<>(fields);
    }

    public List<String> getItems() {
        return items;
    }

    public void setItems(List<String> items) {
        this.items = new ArrayList<>(items);
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = new ArrayList<>(purposes);
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Right getRight() {
        return right;
    }

    public void setRight(@Nullable Right right) {
        this.right = right;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getHow() {
        return how;
    }

    public void setHow(@Nullable String how) {
        this.how = how;
    }
}
