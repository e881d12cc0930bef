package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Mistakes;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.RuleTexts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The question pages of the access form. Each answer goes straight into the draft that the address names, so that the
 * back button, a second tab or a lost connection loses nothing. Should the draft have been deleted meanwhile, what was
 * typed just now begins a new one.
 */
@Named
@RequestScoped
public class AskForm {

    private static final String TEXTS = "com.qmplus.vern.rights.portal.messages";

    @Inject
    private RequestIntake intake;

    @Inject
    private Visitor visitor;

    @Inject
    private Mistakes mistakes;

    @Inject
    private AskAddress address;

    private @Nullable String answer;

    @PostConstruct
    void open() {
        answer = "";
    }

    /** Shows what the draft has, on a page that is opened rather than sent. */
    public @Nullable String show(String page) {
        try {
            var draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to("received", draft.id());
            answer = stepOf(page).answerIn(draft);
            return null;
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    public @Nullable String begin() {
        try {
            return AskAddress.to(AskStep.NAME.page(), intake.start(visitor.language()));
        } catch (TooManyTries wait) {
            mistakes.add("begin", RuleTexts.of(wait, visitor.language()));
            return null;
        }
    }

    public @Nullable String save(String page) {
        var step = stepOf(page);
        try {
            keep(address.draft(), step);
            return address.isChange() ? AskAddress.to("check", address.draft()) : following(step);
        } catch (InvalidField wrong) {
            mistakes.add(step.page(), textOf(wrong));
            return null;
        } catch (TooManyTries wait) {
            mistakes.add(step.page(), RuleTexts.of(wait, visitor.language()));
            return null;
        } catch (DraftAlreadySent sent) {
            return AskAddress.to("received", address.draft());
        } catch (NotFound gone) {
            return rescue(step);
        }
    }

    private String following(AskStep step) {
        return AskAddress.to(step.next().page(), address.draft());
    }

    private String rescue(AskStep step) {
        var fresh = intake.start(visitor.language());
        keep(fresh, step);
        DraftView draft = intake.draft(fresh);
        return AskAddress.again(AskStep.firstOpenIn(draft).page(), fresh);
    }

    private void keep(DraftId draft, AskStep step) {
        var text = answer == null ? "" : answer;
        switch (step) {
            case NAME -> intake.name(draft, text);
            case EMAIL -> intake.email(draft, text);
            case PHONE -> intake.phone(draft, text);
            case SCOPE -> intake.scope(draft, text);
            case CHECK -> throw new IllegalArgumentException("The check page has no answer");
        }
    }

    private String textOf(InvalidField wrong) {
        return new Texts(TEXTS, visitor.language()).of("wrong." + wrong.field() + "." + wrong.reason());
    }

    private static AskStep stepOf(String page) {
        return AskStep.valueOf(page.toUpperCase(Locale.ROOT));
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
