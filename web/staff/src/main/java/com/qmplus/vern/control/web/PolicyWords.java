package com.qmplus.vern.control.web;

import com.qmplus.vern.control.PromiseState;
import com.qmplus.vern.control.application.CheckView.OffenceView;
import com.qmplus.vern.control.application.PromiseDesk;
import com.qmplus.vern.control.application.SentenceView;
import com.qmplus.vern.shared.Language;
import com.qmplus.vern.shared.Offence;
import com.qmplus.vern.shared.Promise;
import com.qmplus.vern.shared.web.Visitor;
import com.qmplus.vern.shared.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sentences, promises and what offends, as the reader's language has them; and how each state looks, not by its colour alone. */
@Named
@RequestScoped
public class PolicyWords {

    @Inject
    private Visitor visitor;

    @Inject
    private PromiseDesk desk;

    /** The published words are English; a reader of bokmål gets the translation, where there is one. */
    public String of(SentenceView sentence) {
        var translation = sentence.translation();
        return visitor.language() == Language.NB && translation != null ? translation : sentence.wording();
    }

    public String name(Promise promise) {
        return desk.name(promise, visitor.language());
    }

    /** What is called by a number alone says what it is a number of. */
    public String named(OffenceView offence) {
        if (offence.kind() == Offence.Kind.SENTENCE) return Words.of("control", "offence.sentence", offence.name());
        if (offence.kind() == Offence.Kind.ENTRY) return Words.of("control", "offence.entry", offence.name());
        return offence.name();
    }

    public String look(PromiseState state) {
        return switch (state) {
            case KEPT -> "done";
            case BROKEN -> "late";
            case CANNOT_TELL -> "calm";
        };
    }

    public String shape(PromiseState state) {
        return switch (state) {
            case KEPT -> "●";
            case BROKEN -> "▲";
            case CANNOT_TELL -> "○";
        };
    }
}
