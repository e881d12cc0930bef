package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.AccessAnswer;
import com.qmplus.vern.shared.application.TaggedPdf;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints an access answer as a letter that everybody can read. */
@ApplicationScoped
public class AnswerPrinter {

    /** The letter as tagged PDF (PDF/UA-1), in the person's language. */
    public byte[] pdf(AccessAnswer answer) {
        return TaggedPdf.of(AnswerPage.of(answer));
    }
}
