package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.application.DraftClaim;
import com.qmplus.vern.rights.application.DraftView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer about a wish, on the page where they are checked.
 *
 * @param page where it is changed: {@code why} or {@code what}
 * @param right the wish, as in the keys of texts
 * @param ground what was chosen; null: nothing, or not the question
 * @param words what was written; empty: nothing, or not the question
 */
public record AskedLine(String page, String right, @Nullable Ground ground, String words) {

    static List<AskedLine> of(DraftView draft) {
        return AskRoute.of(draft).steps().stream()
                .flatMap(step -> {
                    var wish = step.wish();
                    return wish == null
                            ? Stream.<AskedLine>empty()
                            : Stream.of(line(step, wish, draft.claims().get(wish.right())));
                })
                .toList();
    }

    private static AskedLine line(AskStep step, Wish wish, DraftClaim claim) {
        boolean why = step.page().equals(AskStep.WHY);
        return new AskedLine(step.page(), wish.key(), why ? claim.ground() : null, why ? "" : claim.words());
    }

    /** Whether the question was which ground. */
    public boolean isWhy() {
        return page.equals(AskStep.WHY);
    }

    /** Whom the data are to be sent to is another question than which data. */
    public String getQuestion() {
        return page + "." + right;
    }
}
