package com.qmplus.vern.people.application;

import com.qmplus.vern.people.People;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RelationChange;
import com.qmplus.vern.people.RelationView;
import com.qmplus.vern.register.application.CurrentRegister;
import com.qmplus.vern.shared.NotFound;
import com.qmplus.vern.shared.StalePage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Changes how a person stands to the controller; only the door asks it to. */
@ApplicationScoped
public class RelationKeeper {

    private People people;
    private CurrentRegister register;
    private Clock clock;

    protected RelationKeeper() {} // for CDI

    @Inject
    public RelationKeeper(People people, CurrentRegister register, Clock clock) {
        this.people = people;
        this.register = register;
        this.clock = clock;
    }

    void change(PersonId id, RelationChange change, List<RelationView> shown) {
        var person = people.findForChange(id).orElseThrow(() -> new NotFound("person"));
        if (!Set.copyOf(shown).equals(Set.copyOf(person.relationViews()))) throw new StalePage(0, List.of());
        var today = LocalDate.now(clock);
        person.change(change, register.now(), today);
        person.standOn(today);
    }
}
