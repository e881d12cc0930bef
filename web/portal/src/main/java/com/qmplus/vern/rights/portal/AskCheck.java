package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.DraftAlreadySent;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.InvalidField;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.TooManyTries;
import com.qmplus.vern.shared.web.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
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
    private Clock clock;

    private @Nullable DraftView draft;
    private BotTrap trap = BotTrap.EMPTY;
    private boolean held;

    public @Nullable String show() {
        try {
            draft = intake.draft(address.draft());
            if (draft.submitted()) return AskAddress.to("received", draft.id());
            var open = AskStep.firstOpenIn(draft);
            return open == AskStep.CHECK ? null : AskAddress.to(open.page(), draft.id());
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
            return AskAddress.to("received", id);
        } catch (DraftAlreadySent sentMeanwhile) {
            return AskAddress.to("received", id);
        } catch (InvalidField unfinished) {
            return AskAddress.to(unfinished.field(), id);
        } catch (TooManyTries wait) {
            held = true;
            return null;
        }
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
