package com.qmplus.vern.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a case gives an employee reason to look; answered by the feature that keeps the cases. */
public interface NeedToKnow {

    /** The case is open, assigned to the employee, and about the person. */
    boolean concerns(UUID caseId, PersonId person, UUID employee);

    /** The case is open and assigned to the employee, whoever it may be about. */
    boolean worksOn(UUID caseId, UUID employee);

    /** Vern itself has it in hand, and no employee; and it is about the person, if one is known. */
    boolean isInHandOfVern(UUID caseId, @Nullable PersonId person);

    /** The case is about the person, whoever works on it, and whether or not it is open. */
    boolean isAbout(UUID caseId, PersonId person);

    /** Somebody who has received the person's data is told by the case what stands of them, whomever it turns out to be about. */
    boolean tellsOf(UUID caseId, PersonId person);
}
