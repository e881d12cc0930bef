package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.DraftId;
import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.application.Behalf;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.rights.application.ScopeOffer;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The question pages of the form. Each answer goes straight into the draft that the address names, so that the back button,
 * a second tab or a lost connection loses nothing. Should the draft have been deleted meanwhile, what was typed just now
 * begins a new one.
 */
@Named
@RequestScoped
public class AskForm {

    private static final String ABOUT = "about";
    static final String TEXTS = "com.qmplus.vern.rights.portal.messages";

    @Inject
    private RequestIntake intake;

    @Inject
    private Visitor visitor;

    @Inject
    private Mistakes mistakes;

    @Inject
    private AskAddress address;

    @Inject
    private AskBehalf behalf;

    private @Nullable String answer;
    private List<String> ticked = List.of();
    private @Nullable List<ScopeOffer> offered;
    private @Nullable DraftView draft;
    private @Nullable AskRoute route;

    /** What was chosen among radio buttons comes with the form; it stays when the other language is chosen. */
    @PostConstruct
    void open() {
        answer = address.sent(AskStep.WHY).stream().findFirst().orElse("");
        ticked = address.sent(ABOUT);
    }

    /** Shows what the draft has, on a page that is opened rather than sent. */
    public @Nullable String show(String page) {
        try {
            draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to(AskAddress.RECEIVED, draft.id());
            var step = address.step(page);
            if (!route().isAsked(step)) return AskAddress.to(AskAddress.CHECK, draft.id());
            answer = step.answerIn(draft);
            ticked = step.ticksIn(draft, getOffered());
            return null;
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    public @Nullable String begin() {
        try {
            var id = intake.start(visitor.language(), address.wish().right());
            return behalf.begun(id);
        } catch (TooManyTries wait) {
            mistakes.add("begin", RuleTexts.of(wait, visitor.language()));
            return null;
        }
    }

    public @Nullable String save(String page) {
        var step = address.step(page);
        try {
            keep(address.draft(), step);
            return following(step);
        } catch (InvalidField wrong) {
            mistakes.add(ABOUT.equals(wrong.field()) ? ABOUT : step.page(), textOf(wrong));
        } catch (TooManyTries wait) {
            mistakes.add(step.page(), RuleTexts.of(wait, visitor.language()));
        } catch (DraftAlreadySent sent) {
            return AskAddress.to(AskAddress.RECEIVED, address.draft());
        } catch (NotFound gone) {
            return rescue(step);
        }
        return null;
    }

    private String following(AskStep step) {
        var now = intake.draft(address.draft());
        var next = address.isChange()
                ? AskRoute.firstOpenIn(now)
                : AskRoute.of(now).after(step);
        return next.map(open -> AskAddress.to(open, now.id()))
                .orElseGet(() -> AskAddress.to(AskAddress.CHECK, now.id()));
    }

    private String rescue(AskStep step) {
        var fresh = intake.start(visitor.language(), address.wish().right());
        keep(fresh, step);
        var open = AskRoute.firstOpenIn(intake.draft(fresh));
        return open.map(next -> AskAddress.again(next, fresh)).orElseGet(() -> AskAddress.to(AskAddress.CHECK, fresh));
    }

    private void keep(DraftId id, AskStep step) {
        var text = Objects.requireNonNullElse(answer, "");
        var wish = Objects.requireNonNullElse(step.wish(), Wish.SEE);
        switch (step.page()) {
            case AskStep.NAME -> intake.name(id, text);
            case AskStep.EMAIL -> intake.email(id, text);
            case AskStep.PHONE -> intake.phone(id, text);
            case AskStep.WHY -> intake.ground(id, wish.right(), ground(wish));
            case AskStep.WHAT -> {
                intake.about(id, wish.right(), Set.copyOf(ticked));
                intake.words(id, wish.right(), text);
            }
            default -> throw new NotFound("page");
        }
    }

    private @Nullable Ground ground(Wish wish) {
        var chosen = address.sent(AskStep.WHY);
        return wish.grounds().stream()
                .filter(ground -> chosen.contains(ground.name()))
                .findFirst()
                .orElse(null);
    }

    private String textOf(InvalidField wrong) {
        var texts = new Texts(TEXTS, visitor.language());
        var key = "wrong." + wrong.field() + "." + wrong.reason();
        return texts.of(
                "scope".equals(wrong.field()) && "missing".equals(wrong.reason())
                        ? key + "." + address.getRight()
                        : key);
    }

    /** The page before: the question before this one, or the check page for a change. */
    public String back(String page) {
        var step = address.step(page);
        var id = address.draft();
        if (page.equals(AskStep.PERSON)) return AskAddress.link(AskStep.of(AskStep.WHOM), id);
        if (address.isChange()) return AskAddress.link(AskStep.of(AskAddress.CHECK), id);
        return route().before(step)
                .map(before -> AskAddress.link(before, id))
                .orElse("/ask/start?right=" + route().first().key());
    }

    public int number(String page) {
        return route().number(address.step(page));
    }

    public int getCount() {
        return route().steps().size();
    }

    /** Of a draft that is gone: as a new one would have it, should what was typed begin it. */
    private AskRoute route() {
        if (route == null) route = find().map(AskRoute::of).orElseGet(() -> AskRoute.of(address.wish()));
        return route;
    }

    /** Whom they ask for; empty: themselves. */
    public String getForWhom() {
        return find().map(DraftView::behalf).map(Behalf::name).orElse("");
    }

    private Optional<DraftView> find() {
        try {
            return Optional.of(draft == null ? intake.draft(address.draft()) : draft);
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** What it can be about; the person may tick some of it, or nothing. */
    public List<ScopeOffer> getOffered() {
        if (offered == null) offered = intake.offered(address.wish().right());
        return offered;
    }

    public String label(ScopeOffer offer) {
        return offer.name().in(visitor.language());
    }

    public boolean ticks(String key) {
        return ticked.contains(key);
    }

    /** What the wish may rest on; the person may also say nothing. */
    public List<Ground> getGrounds() {
        return address.wish().grounds();
    }

    /** Data are handed on in one of two ways; a ground, nobody has to give. */
    public boolean isGroundFree() {
        return address.wish() != Wish.TAKE;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
