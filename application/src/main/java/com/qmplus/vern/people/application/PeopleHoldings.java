package com.qmplus.vern.people.application;

import com.qmplus.vern.people.CaseRef;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.Use;
import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.shared.HeldDatum;
import com.qmplus.vern.shared.PersonalDataSystem;
import com.qmplus.vern.shared.Sought;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What Vern's own store holds about a person, for the answer to them (GDPR art. 15(3)); through the door like all. */
@ApplicationScoped
public class PeopleHoldings implements PersonalDataSystem {

    private static final String UNKNOWN = "unknown";

    private PersonalDataDoor door;

    protected PeopleHoldings() {} // for CDI

    @Inject
    public PeopleHoldings(PersonalDataDoor door) {
        this.door = door;
    }

    @Override
    public String system() {
        return SystemKey.VERN.value();
    }

    @Override
    public List<HeldDatum> find(Sought sought) {
        if (!sought.knowsPerson()) return List.of();
        var file = door.open(new PersonId(sought.person()), new Use.ForCase(new CaseRef(sought.onBehalfOfCase())));
        return file.data().stream()
                .map(datum -> new HeldDatum(
                        datum.field().value(),
                        datum.value(),
                        datum.system().value(),
                        datum.source() == null ? UNKNOWN : datum.source(),
                        datum.collected()))
                .toList();
    }
}
