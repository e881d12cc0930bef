package com.qmplus.vern.control.web;

import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.audit.Caller;
import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.control.application.BoardView;
import com.qmplus.vern.control.application.PolicyDesk;
import com.qmplus.vern.control.application.PolicyView;
import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.control.application.SentenceView;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The published policy, sentence by sentence, with how each stands; and where a new text of it begins. */
@Named
@RequestScoped
public class PolicyBacking {

    @Inject
    private PolicyDesk policies;

    @Inject
    private PromiseDesk promises;

    @Inject
    private Visitor visitor;

    @Inject
    private Caller caller;

    private @Nullable PolicyView policy;
    private @Nullable BoardView board;
    private @Nullable String text;

    public PolicyView getPolicy() {
        if (policy == null) policy = policies.published();
        return policy;
    }

    public BoardView getBoard() {
        if (board == null) board = promises.board(visitor.language());
        return board;
    }

    /** What stands under one heading, in the order of the policy. */
    public List<Section> getSections() {
        var sections = new ArrayList<Section>();
        for (var sentence : getBoard().sentences()) {
            if (sections.isEmpty() || !sections.getLast().heading().equals(sentence.section()))
                sections.add(new Section(sentence.section(), sentence.number(), new ArrayList<>()));
            sections.getLast().sentences().add(sentence);
        }
        return sections;
    }

    /** @param first number of its first sentence */
    public record Section(String heading, int first, List<SentenceView> sentences) {}

    public boolean isOrphan(SentenceView sentence) {
        return sentence.state() == PromiseState.CANNOT_TELL
                && sentence.promises().stream().allMatch(this::isLookedAtByNothing);
    }

    private boolean isLookedAtByNothing(Promise promise) {
        return getBoard().promises().stream()
                .filter(each -> each.promise() == promise)
                .allMatch(each -> each.checks().isEmpty());
    }

    public boolean isMayWrite() {
        return caller.roles().contains(PRIVACY_MANAGER);
    }

    public boolean isBeingWritten() {
        return isMayWrite() && policies.draft().isPresent();
    }

    public String begin() {
        policies.begin(text == null ? "" : text);
        Words.done("control", "done.begun");
        return "/control/policy-draft?faces-redirect=true";
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
