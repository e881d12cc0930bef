package com.qmplus.vern.rights.application;

import com.qmplus.vern.people.Candidate;
import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonFile;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.people.application.PersonalDataDoor;
import com.qmplus.vern.rights.DataSubjectRequest;
import com.qmplus.vern.rights.Requests;
import com.qmplus.vern.shared.KnownIdentifier;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a case is about, in the words in which systems are asked. */
@ApplicationScoped
public class Whom {

    private PersonalDataDoor door;
    private CaseSeal seal;
    private Requests requests;

    protected Whom() {} // for CDI

    @Inject
    public Whom(PersonalDataDoor door, CaseSeal seal, Requests requests) {
        this.door = door;
        this.seal = seal;
        this.requests = requests;
    }

    /** As we were told it, before we know who it is: never by the address of somebody who asks for them (R4.5). */
    Sought asked(DataSubjectRequest request) {
        var person = request.person();
        return new Sought(
                person == null ? Sought.NOBODY : person.value(), request.id().value(), told(request));
    }

    /**
     * By what is known of them for sure: what is on file, the address if it answered on this case, the name. What somebody
     * merely wrote into a form may be another's, and would bring up what is held about that other.
     */
    Sought known(DataSubjectRequest request, @Nullable PersonFile file) {
        var identifiers = new LinkedHashSet<KnownIdentifier>();
        var told = request.told();
        var email = told.plainEmail();
        boolean answered = request.confirmation().isConfirmed() && !request.isRepresented();
        if (email != null && answered) identifiers.add(new KnownIdentifier("email", email));
        if (file != null)
            file.identifiers()
                    .forEach(known ->
                            identifiers.add(new KnownIdentifier(known.kind().key(), known.value())));
        identifiers.add(new KnownIdentifier("name", told.name()));
        return new Sought(asked(request).person(), request.id().value(), otherCases(request), List.copyOf(identifiers));
    }

    /** By what they were known when it was decided, which may be gone by now. */
    Sought asOf(DataSubjectRequest request, List<KnownIdentifier> identifiers) {
        return new Sought(asked(request).person(), request.id().value(), otherCases(request), identifiers);
    }

    private List<UUID> otherCases(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return List.of();
        return requests.of(person).stream()
                .map(other -> other.id().value())
                .filter(id -> !id.equals(request.id().value()))
                .toList();
    }

    /** The address of the request was on file for them before it reached us (R4.2). */
    boolean isOnFile(DataSubjectRequest request, Candidate candidate, ZoneId zone) {
        var since = candidate.emailSince();
        return since != null && request.cameAfter(since, zone);
    }

    /** None of somebody who is not known yet, or of whom nothing is left: their case goes on without. */
    @Nullable
    PersonFile file(DataSubjectRequest request) {
        var person = request.person();
        if (person == null) return null;
        try {
            return door.open(person, new Use.ForCase(new CaseRef(request.id().value())));
        } catch (NotFound erased) {
            return null;
        }
    }

    private List<KnownIdentifier> told(DataSubjectRequest request) {
        var identifiers = new ArrayList<KnownIdentifier>();
        var told = request.told();
        var email = told.plainEmail();
        if (email != null) identifiers.add(new KnownIdentifier("email", email));
        var phone = seal.words(request, told.phone());
        if (phone != null) identifiers.add(new KnownIdentifier("phone", phone));
        identifiers.add(new KnownIdentifier("name", told.name()));
        return identifiers;
    }
}
