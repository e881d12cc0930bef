package com.qmplus.vern.consent;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.PersonId;
import java.io.Serializable;
import java.util.UUID;

/** What a claim stops of a person's data being used for. */
public record StopOrder(PersonId person, ClosedUse use, CaseRef caseRef, UUID claim) implements Serializable {}
