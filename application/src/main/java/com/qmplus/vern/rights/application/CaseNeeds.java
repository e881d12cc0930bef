package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.NeedToKnow;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;

/** A case gives its own case worker a reason to look at the person whom it is about, as long as it is open (P3). */
@ApplicationScoped
public class CaseNeeds implements NeedToKnow {

    private Requests requests;

    protected CaseNeeds() {} // for CDI

    @Inject
    public CaseNeeds(Requests requests) {
        this.requests = requests;
    }

    @Override
    public boolean concerns(UUID caseId, PersonId person, UUID employee) {
        return isWorkedOn(caseId, employee, request -> person.equals(request.person()));
    }

    @Override
    public boolean worksOn(UUID caseId, UUID employee) {
        return isWorkedOn(caseId, employee, request -> true);
    }

    @Override
    public boolean isAbout(UUID caseId, PersonId person) {
        return is(caseId, request -> person.equals(request.person()));
    }

    private boolean isWorkedOn(UUID caseId, UUID employee, Predicate<DataSubjectRequest> condition) {
        return is(
                caseId,
                request ->
                        request.isOpen() && request.isAssignedTo(new EmployeeId(employee)) && condition.test(request));
    }

    private boolean is(UUID caseId, Predicate<DataSubjectRequest> condition) {
        try {
            return condition.test(requests.get(new RequestId(caseId)));
        } catch (NotFound noSuchCase) {
            return false;
        }
    }
}
