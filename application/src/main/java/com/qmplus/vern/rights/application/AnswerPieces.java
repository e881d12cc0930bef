package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.FinishedAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Opens an answer piece by piece, each in a short transaction of its own: whoever reads slowly holds neither connection nor lock
 * meanwhile. An answer that is taken down on the way breaks off there, and is shorter than was announced.
 */
@ApplicationScoped
public class AnswerPieces {

    private FinishedAnswers answers;
    private CaseSeal seal;

    protected AnswerPieces() {} // for CDI

    @Inject
    public AnswerPieces(FinishedAnswers answers, CaseSeal seal) {
        this.answers = answers;
        this.seal = seal;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] open(AnswerPlace place) {
        var sealed = answers.piece(place.answer(), place.number()).orElseThrow(NothingToFetch::new);
        return seal.piece(place, sealed);
    }
}
