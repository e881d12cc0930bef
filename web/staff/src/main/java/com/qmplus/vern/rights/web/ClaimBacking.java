package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.ClaimDesk;
import com.qmplus.vern.rights.application.RequestView;
import com.qmplus.vern.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private @Nullable Right right;
    private @Nullable String words;
    private @Nullable String how;

    public void load() {
        page.load();
        grounds = new ArrayList<>(getClaim().grounds());
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
