package com.qmplus.vern.people.application;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * The one door to personal data: it checks that the caller needs to know, leaves the trace, and only then opens
 * (statement 44; no trace, no data). No other class queries the tables of people.
 */
@ApplicationScoped
public class PersonalDataDoor {

    protected PersonalDataDoor() {} // for CDI

    public PersonFile open(PersonId person, Use use) {
        throw new IllegalStateException("Closed: " + person + use);
    }

    public List<Candidate> candidates(Sought sought, Use use) {
        throw new IllegalStateException("Closed: " + sought.onBehalfOfCase() + use);
    }
}
