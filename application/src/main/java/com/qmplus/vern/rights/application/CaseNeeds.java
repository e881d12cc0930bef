package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.RecipientNotices;
import com.qmplus.vern.people.NeedToKnow;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Decider;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.staff.EmployeeId;
import com.qmplus.vern.staff.application.Colleagues;
import com.qmplus.vern.staff.application.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A case gives its own case worker a reason to look at the person whom it is about, as long as it is open (P3). */
@ApplicationScoped
public class CaseNeeds implements NeedToKnow {

    private Requests requests;
    private RecipientNotices notices;
    private StandIns standIns;
    private Colleagues colleagues;

    protected CaseNeeds() {} // for CDI

    @Inject
    public CaseNeeds(Requests requests, RecipientNotices notices, StandIns standIns, Colleagues colleagues) {
        this.requests = requests;
        this.notices = notices;
        this.standIns = standIns;
        this.colleagues = colleagues;
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

    @Override
    public boolean isInHandOfVern(UUID caseId, @Nullable PersonId person) {
        return is(caseId, request -> request.isInHandOfVern() && (person == null || person.equals(request.person())));
    }

    @Override
    public boolean tellsOf(UUID caseId, PersonId person) {
        return notices.of(caseId).stream().anyMatch(notice -> person.equals(notice.person()));
    }

    private boolean isWorkedOn(UUID caseId, UUID employee, Predicate<DataSubjectRequest> condition) {
        return is(
                caseId,
                request -> request.isOpen() && has(new EmployeeId(employee), request) && condition.test(request));
    }

    /** Theirs, or that of somebody for whom they stand in; their own request is nobody's reason to look. */
    private boolean has(EmployeeId employee, DataSubjectRequest request) {
        if (request.isAssignedTo(employee)) return true;
        var assignee = request.assignee();
        return assignee != null
                && standIns.absentOf(employee).contains(assignee)
                && !new Decider.Colleague(employee, colleagues.knownAs(employee).orElse(Set.of()), false)
                        .is(request.intake());
    }

    private boolean is(UUID caseId, Predicate<DataSubjectRequest> condition) {
        try {
            return condition.test(requests.get(new RequestId(caseId)));
        } catch (NotFound noSuchCase) {
            return false;
        }
    }
}
