package com.qmplus.vern.rights.application;

import static com.qmplus.vern.shared.Roles.CASE_WORKER;
import static com.qmplus.vern.shared.Roles.PRIVACY_MANAGER;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.IdentityMethod;
import com.qmplus.vern.rights.RequestId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Where a case worker settles who asks: which of the people we know, or nobody, and how sure that is (GDPR art. 12(6), R4.1-R4.3). */
@Stateless
@RolesAllowed({CASE_WORKER, PRIVACY_MANAGER})
public class IdentityDesk {

    /** Those who may be the requester, the likeliest first; the case must be the employee's own. */
    public List<Candidate> candidates(RequestId id) {
        throw new UnsupportedOperationException();
    }

    public void confirmPerson(RequestId id, long version, PersonId person) {
        throw new UnsupportedOperationException();
    }

    public void confirmNobody(RequestId id, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    /** It was somebody else: what was found, excluded and approved for them is dropped. */
    public void releasePerson(RequestId id, long version, String reason) {
        throw new UnsupportedOperationException();
    }

    public void recordIdentityStep(RequestId id, long version, IdentityMethod method, String note) {
        throw new UnsupportedOperationException();
    }
}
