package com.qmplus.vern.rights.portal;

import com.qmplus.vern.rights.application.AccessIntake;
import com.qmplus.vern.rights.application.Received;
import com.qmplus.vern.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The confirmation: the reference, the answer's date, and the case code, told this once and for a minute more (ADR 8). */
@Named
@RequestScoped
public class AccessReceived {

    @Inject
    private AccessIntake intake;

    @Inject
    private AccessAddress address;

    @Inject
    private SentHere sentHere;

    private @Nullable Received receipt;

    public @Nullable String show() {
        try {
            receipt = intake.received(address.draft(), sentHere.read());
            return null;
        } catch (NotFound gone) {
            return AccessAddress.GONE;
        }
    }

    public @Nullable Received getReceipt() {
        return receipt;
    }
}
