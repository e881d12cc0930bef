package com.qmplus.vern.people.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.PurposeKey;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why an employee opens a person, as a page can carry it in its address: a case, or a purpose. */
public record UseView(@Nullable UUID caseId, @Nullable String purpose) implements Serializable {

    public static UseView forCase(UUID caseId) {
        return new UseView(caseId, null);
    }

    public static UseView forPurpose(String purpose) {
        return new UseView(null, purpose);
    }

    /** A page that names neither, or what can be no purpose, has no reason to show anything. */
    public Use use() {
        if (caseId != null) return new Use.ForCase(new CaseRef(caseId));
        if (purpose == null || purpose.isBlank()) throw new NoReasonGiven();
        try {
            return new Use.ForPurpose(new PurposeKey(purpose));
        } catch (IllegalArgumentException noKey) {
            throw new NoReasonGiven();
        }
    }
}
