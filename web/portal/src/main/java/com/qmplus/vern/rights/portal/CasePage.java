package com.qmplus.vern.rights.portal;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.Helpfulness;
import com.qmplus.vern.rights.NotNow;
import com.qmplus.vern.rights.application.CaseWindow;
import com.qmplus.vern.rights.application.GrantExpired;
import com.qmplus.vern.rights.application.LetterSheet;
import com.qmplus.vern.rights.application.LetterWindow;
import com.qmplus.vern.rights.application.LinkNeeded;
import com.qmplus.vern.rights.application.StatusView;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a case stands: done, now, next; what we need from the person; the answer to fetch. */
@Named
@RequestScoped
public class CasePage {

    private static final String CASE = "/status/case?faces-redirect=true";
    private static final String KNOCK_AGAIN = "/status?faces-redirect=true&after=expired";

    @Inject
    private CaseWindow window;

    @Inject
    private LetterWindow post;

    @Inject
    private CaseKey key;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visitor visitor;

    private @Nullable StatusView status;
    private List<LetterSheet> letters = List.of();

    public @Nullable String show() {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            status = window.status(grant.get());
            letters = post.letters(grant.get());
            return null;
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        }
    }

    /** The claim that the page about withdrawing speaks of; one that cannot be withdrawn is not there. */
    public @Nullable String choose() {
        var elsewhere = show();
        if (elsewhere != null) return elsewhere;
        return chosen().isPresent() ? null : CASE;
    }

    public String withdraw() {
        var elsewhere = choose();
        if (elsewhere != null) return elsewhere;
        window.withdraw(key.grant().orElseThrow(), chosen().orElseThrow().id());
        return CASE;
    }

    private Optional<StatusView.Asked> chosen() {
        var id = request.getParameter("claim");
        return status == null
                ? Optional.empty()
                : status.claims().stream()
                        .filter(StatusView.Asked::withdrawable)
                        .filter(claim -> claim.id().toString().equals(id))
                        .findFirst();
    }

    /** What is to be withdrawn, as the keys of texts have it. */
    public String getWish() {
        return chosen().map(this::wish).orElse("");
    }

    public String wish(StatusView.Asked claim) {
        return Wish.of(claim.right()).key();
    }

    public String wish(StatusView.Outcome outcome) {
        return Wish.of(outcome.right()).key();
    }

    /** What is said where nothing had to be decided of what was asked for. */
    public String none(StatusView.Outcome outcome) {
        return switch (outcome.right()) {
            case ACCESS, PORTABILITY -> "copy";
            case OBJECTION_TO_MARKETING -> "marketing";
            default -> "other";
        };
    }

    public String text(Text text) {
        return text.in(visitor.language());
    }

    /** What was decided, system by system. */
    public List<CarriedIn> getCarried() {
        return status == null ? List.of() : CarriedIn.of(status.carried());
    }

    /** In which system, in the person's language. */
    public String system(CarriedIn carried) {
        return carried.system().in(visitor.language());
    }

    /** What it was about, one after the other. */
    public String fields(StatusView.Carried carried) {
        return list(carried.fields());
    }

    public String list(List<Text> texts) {
        return texts.stream().map(text -> text.in(visitor.language())).collect(Collectors.joining(", "));
    }

    /** As a dictionary of their language would have them. */
    public String sorted(List<Text> texts) {
        return texts.stream()
                .map(text -> text.in(visitor.language()))
                .sorted(Collator.getInstance(visitor.getLocale()))
                .collect(Collectors.joining(", "));
    }

    /** By name, where the register has only their kind (C-154/21). */
    public String recipient(StatusView.Told told) {
        var name = told.name();
        return name == null ? told.recipient().in(visitor.language()) : name;
    }

    /** They say whether the answer helped; what can no longer be said is not asked any more. */
    public String judge(Helpfulness helped) {
        var grant = key.grant();
        if (grant.isEmpty()) return KNOCK_AGAIN;
        try {
            window.judge(grant.get(), helped);
        } catch (GrantExpired over) {
            key.giveBack();
            return KNOCK_AGAIN;
        } catch (NotNow | LinkNeeded past) {
            return CASE;
        }
        return CASE;
    }

    /** What is pressed comes before the case is read: it was asked when the page was made. */
    public boolean isOpinionAsked() {
        return status == null || status.opinion() == StatusView.Opinion.ASKED;
    }

    public boolean isOpinionToldOrAsked() {
        return status == null || status.opinion() != StatusView.Opinion.NONE;
    }

    public String close() {
        key.giveBack();
        return "/status?faces-redirect=true&after=closed";
    }

    /** How a message looks: good news, something for the person to do, or a fault of ours. */
    public String look(StatusView.Message message) {
        return switch (message) {
            case ANSWER_WAITS -> "note--done";
            case ANSWER_OPENS_BY_LINK,
                    CONFIRM_YOUR_EMAIL,
                    SHOW_THAT_YOU_MAY,
                    WE_MUST_KNOW_IT_IS_YOU,
                    ENTER_THE_CODE,
                    WE_ASK_WHO_YOU_ARE,
                    MAIL_DID_NOT_ARRIVE -> "note--soon";
            case OVERDUE -> "note--stop";
            case NEW_CODE_ASKED, ANSWER_TAKEN_DOWN, WITHDRAWN, ENDING -> "";
        };
    }

    /** They ask for another, and are still to show that they may. */
    public boolean isToShow() {
        return status != null && status.messages().contains(StatusView.Message.SHOW_THAT_YOU_MAY);
    }

    /** The newest first. */
    public List<LetterSheet> getLetters() {
        return letters;
    }

    public @Nullable StatusView getStatus() {
        return status;
    }
}
