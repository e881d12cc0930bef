package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.Ground;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.application.DraftClaim;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.ScopeOffer;
import java.util.List;
import java.util.function.Function;
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
public record AskedLine(String page, String right, @Nullable Ground ground, List<ScopeOffer> about, String words) {

    static List<AskedLine> of(DraftView draft, Function<Right, List<ScopeOffer>> offered) {
        return AskRoute.of(draft).steps().stream()
                .flatMap(step -> {
                    var wish = step.wish();
                    return wish == null
                            ? Stream.<AskedLine>empty()
                            : Stream.of(line(step, wish, draft.claims().get(wish.right()), offered));
                })
                .toList();
    }

    private static AskedLine line(
            AskStep step, Wish wish, DraftClaim claim, Function<Right, List<ScopeOffer>> offered) {
        boolean why = step.page().equals(AskStep.WHY);
        if (why) return new AskedLine(step.page(), wish.key(), claim.ground(), List.of(), "");
        var about = offered.apply(wish.right()).stream()
                .filter(offer -> claim.scope().includes(offer.scope()))
                .toList();
        return new AskedLine(step.page(), wish.key(), null, about, claim.words());
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
