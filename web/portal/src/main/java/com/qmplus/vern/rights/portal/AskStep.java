package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Behalf;
import com.qmplus.vern.rights.application.DraftView;
import com.qmplus.vern.rights.application.ScopeOffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form, on a page of its own.
 *
 * @param page the page's name, which is also the id of its one field
 * @param wish what the question is about; null: who asks
 */
record AskStep(String page, @Nullable Wish wish) {

    /**
     * Whether for themselves or another: asked where a draft is begun, and on a page of its own to change it, or where a draft was begun
     * anew.
     */
    static final String WHOM = "whom";

    static final String PERSON = "person";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String WHY = "why";
    static final String WHAT = "what";

    static AskStep of(String page) {
        return new AskStep(page, null);
    }

    /** What has been answered; the ground of a claim by its name. */
    String answerIn(DraftView draft) {
        return switch (page) {
            case NAME -> draft.name();
            case EMAIL -> draft.email();
            case PHONE -> draft.phone();
            case WHY -> ground(draft);
            case WHAT -> wish == null ? "" : draft.claims().get(wish.right()).words();
            default -> "";
        };
    }

    /** Those of what is offered that the claim is about; of one that is about everything none. */
    List<String> ticksIn(DraftView draft, List<ScopeOffer> offered) {
        if (wish == null || !page.equals(WHAT)) return List.of();
        var scope = draft.claims().get(wish.right()).scope();
        return offered.stream()
                .filter(offer -> scope.includes(offer.scope()))
                .map(ScopeOffer::key)
                .toList();
    }

    private String ground(DraftView draft) {
        var ground = wish == null ? null : draft.claims().get(wish.right()).ground();
        return ground == null ? "" : ground.name();
    }

    private static boolean isWhole(@Nullable Behalf behalf) {
        return behalf == null || behalf.isWhole();
    }

    /** Whether the request can be sent with what has been answered here. */
    boolean isAnsweredIn(DraftView draft) {
        return switch (page) {
            case WHOM -> draft.whomSaid();
            case PERSON -> isWhole(draft.behalf());
            case NAME, EMAIL -> !answerIn(draft).isBlank();
            case WHAT -> wish == null || draft.claims().get(wish.right()).isWhole();
            default -> true;
        };
    }
}
