package com.qmplus.vern.people;

import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.SystemKey;

/** Why personal data are read: nobody opens a person without saying so (P3). */
public sealed interface Use {

    /** Whatever may find out who somebody is, also where their data are only stored: never a purpose of the controller's own. */
    sealed interface Seeking extends Use permits ForCase, ForImport {}

    /** An open case that concerns the person and is assigned to the employee. */
    record ForCase(CaseRef caseRef) implements Seeking {}

    /** A purpose of the register that the employee's role may state. */
    record ForPurpose(PurposeKey purpose) implements Use {}

    /** An export of another system is compared with what is held, for {@code PurposeKey.ACCURACY}. */
    record ForImport(SystemKey system) implements Seeking {}

    /**
     * What a person's own case demands at once, whoever moves it: that data are restricted or released. It reads how the person
     * stands and by what they are reached, and opens no value.
     */
    record ForProtection(CaseRef caseRef) implements Use {}

    /** What was decided in the person's own case is carried out, whoever does it; no value is told to anybody (GDPR art. 16 to 18). */
    record ForExecution(CaseRef caseRef) implements Use {}

    /** What was erased in a case is erased again, after a copy of the database brought it back; no value is opened (R7.4). */
    record ForReplay(CaseRef caseRef) implements Use {}
}
