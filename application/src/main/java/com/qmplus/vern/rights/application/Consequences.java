package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.DataSubjectRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows once an answer has been made available: it is done in every system, and whoever received the data is told. */
@ApplicationScoped
public class Consequences {

    private ErrandBook errands;
    private Recipients recipients;

    protected Consequences() {} // for CDI

    @Inject
    public Consequences(ErrandBook errands, Recipients recipients) {
        this.errands = errands;
        this.recipients = recipients;
    }

    void of(DataSubjectRequest request) {
        errands.open(request);
        recipients.open(request);
    }
}
