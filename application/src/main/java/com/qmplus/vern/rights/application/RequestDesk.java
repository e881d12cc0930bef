package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.DPO;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/**
 * Where cases are received, handed out and kept in view. Who it is, is settled at the {@link IdentityDesk}; what is answered,
 * at the {@link AnswerDesk}. The data protection officer sees, and may note, but decides nothing (GDPR art. 38(6)).
 *
 * <p>Commands carry the version that the page showed; an older one is refused as {@code StalePage} with what has changed.
 */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER, DPO})
public class RequestDesk {

    public Page<RequestLine> queue(QueueQuery query) {
        throw new UnsupportedOperationException();
    }

    public QueueCounts counts() {
        throw new UnsupportedOperationException();
    }

    public RequestView view(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** By phone, letter, visit or e-mail; a code is issued separately. */
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public RequestId register(NewRequest request) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void take(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void handOver(RequestId id, long version, EmployeeId to) {
        throw new UnsupportedOperationException();
    }

    public void note(RequestId id, long version, String text) {
        throw new UnsupportedOperationException();
    }

    /** A new link to confirm the address, when the first one was lost or has expired. */
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void resendConfirmation(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }

    /** The code, shown once to the employee; {@code how} it is told to the person, never by mail. */
    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public String issueCode(RequestId id, long version, String how) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
    public void close(RequestId id, long version) {
        throw new UnsupportedOperationException();
    }
}
