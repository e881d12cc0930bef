package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Where every system is searched, and the answer reviewed, approved and sent (GDPR art. 15). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class AnswerDesk {

    /** Searches what a machine can search; every other system becomes a task by hand. */
    public void collect(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }

    public void attest(RequestId id, long version, String system, Attestation attestation) {
        throw new UnsupportedOperationException();
    }

    public AnswerDraftView review(RequestId id) {
        throw new UnsupportedOperationException();
    }

    public void exclude(RequestId id, long version, ItemId item, String reason) {
        throw new UnsupportedOperationException();
    }

    public void include(RequestId id, long version, ItemId item) {
        throw new UnsupportedOperationException();
    }

    public void approve(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }

    public void send(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** The answer as PDF, as the person would get it now. */
    public byte[] preview(RequestId id) {
        throw new UnsupportedOperationException();
    }
}
