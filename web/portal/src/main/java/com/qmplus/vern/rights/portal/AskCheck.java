package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.OwnVoice;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.portal.Say;
import com.qmplus.vern.shared.portal.Texts;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a request is looked over and sent. A program gives itself away by filling in what people do not
 * see; it gets the page back, and so does the rare person who is taken for one: they press once more.
 */
@Named
@RequestScoped
public class AskCheck {

    @Inject
    private RequestIntake intake;

    @Inject
    private AskAddress address;

    @Inject
    private SentHere sentHere;

    @Inject
    private Visitor visitor;

    @Inject
    private Say say;

    @Inject
    private Clock clock;

    private @Nullable DraftView draft;
    private BotTrap trap = BotTrap.EMPTY;
    private boolean held;

    public @Nullable String show() {
        try {
            draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to(AskAddress.RECEIVED, draft.id());
            var id = draft.id();
            return AskRoute.firstOpenIn(draft)
                    .map(open -> AskAddress.to(open, id))
                    .orElse(null);
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    public @Nullable String send() {
        var elsewhere = show();
        if (elsewhere != null) return elsewhere;
        held = trap.isSprung(clock.instant());
        return held ? null : submit();
    }

    private @Nullable String submit() {
        var id = address.draft();
        try {
            intake.language(id, visitor.language());
            intake.submit(id, sentHere.mark());
            return AskAddress.to(AskAddress.RECEIVED, id);
        } catch (DraftAlreadySent sentMeanwhile) {
            return AskAddress.to(AskAddress.RECEIVED, id);
        } catch (InvalidField unfinished) {
            return show();
        } catch (TooManyTries wait) {
            held = true;
            return null;
        }
    }

    /** The page before: the last question. */
    public String getBack() {
        return draft == null
                ? ""
                : AskRoute.of(draft)
                        .last()
                        .map(step -> AskAddress.link(step, address.draft()))
                        .orElse("");
    }

    /** What is asked for, each with what was said about it and where that is changed. */
    public List<AskedLine> getAsked() {
        return draft == null ? List.of() : AskedLine.of(draft, intake::offered);
    }

    /** What was ticked and what was written, as one reads it; nothing: nothing was. */
    public String said(AskedLine line) {
        var ticked = line.about().stream()
                .map(offer -> offer.name().in(visitor.language()))
                .collect(Collectors.joining(", "));
        if (ticked.isEmpty()) return line.words();
        var only = new Texts(AskForm.TEXTS, visitor.language()).of("ask.check.only") + " " + ticked + ".";
        return line.words().isBlank() ? only : only + " " + line.words();
    }

    /** What is asked for, as keys of texts. */
    public List<String> getWishes() {
        return draft == null
                ? List.of()
                : draft.claims().all().stream()
                        .map(claim -> Wish.of(claim.right()).key())
                        .toList();
    }

    /** Whom it is for, as one reads it: name, age, and how they are reached. */
    public String getConcerned() {
        var behalf = draft == null ? null : draft.behalf();
        if (behalf == null) return "";
        var texts = new Texts(AskForm.TEXTS, visitor.language());
        var years = behalf.age();
        var age = years == null ? "" : say.with(texts.of("ask.check.age"), years);
        return Stream.of(behalf.name(), age, behalf.email(), behalf.phone())
                .filter(told -> !told.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What a child's own view counts for; null: it is about no child, or about one who is too young to be asked. */
    public @Nullable OwnVoice getVoice() {
        var behalf = draft == null ? null : draft.behalf();
        if (behalf == null || !behalf.role().isForChild()) return null;
        var voice = OwnVoice.at(behalf.age(), LocalDate.now(clock));
        return voice == OwnVoice.YOUNG ? null : voice;
    }

    public @Nullable DraftView getDraft() {
        return draft;
    }

    /** The request was not sent on: the page asks to press once more. */
    public boolean isHeld() {
        return held;
    }

    public @Nullable String getNickname() {
        return "";
    }

    public void setNickname(@Nullable String filled) {
        trap = trap.filledWith(filled);
    }

    public String getShown() {
        return BotTrap.stamp(clock.instant());
    }

    public void setShown(@Nullable String stamp) {
        trap = trap.shownAt(stamp);
    }
}
