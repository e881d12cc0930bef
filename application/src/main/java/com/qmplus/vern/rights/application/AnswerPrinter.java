package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.application.TaggedPdf;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints an access answer: as a letter that everybody can read, as data that machines can, and both in one archive. */
@ApplicationScoped
public class AnswerPrinter {

    /** The letter as tagged PDF (PDF/UA-1), in the person's language. */
    public byte[] pdf(AccessAnswer answer) {
        return TaggedPdf.of(AnswerPage.of(answer));
    }

    /** The data as JSON after the schema {@code access-answer-1.json}. */
    public byte[] json(AccessAnswer answer) {
        return AnswerJson.of(answer);
    }

    public AnswerArchive archive(AccessAnswer answer) {
        return AnswerArchive.of(answer, pdf(answer), json(answer));
    }
}
