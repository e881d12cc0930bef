package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.Received;
import com.qmplus.vern.rights.application.RequestIntake;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The confirmation: the reference, the answer's date, and the case code, told this once and for a minute more (ADR 8). */
@Named
@RequestScoped
public class AskReceived {

    @Inject
    private RequestIntake intake;

    @Inject
    private AskAddress address;

    @Inject
    private SentHere sentHere;

    private @Nullable Received receipt;

    public @Nullable String show() {
        try {
            receipt = intake.received(address.draft(), sentHere.read());
            return null;
        } catch (NotFound gone) {
            return AskAddress.GONE;
        }
    }

    public @Nullable Received getReceipt() {
        return receipt;
    }
}
