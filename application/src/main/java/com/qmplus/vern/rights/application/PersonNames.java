package com.qmplus.vern.rights.application;

import com.qmplus.vern.audit.NamesBehindIds;
import com.qmplus.vern.audit.NamesBehindIds.Kind;
import com.qmplus.vern.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of the person whom a case is about, lent by the feature that keeps people; everything else goes through its door. */
@ApplicationScoped
public class PersonNames {

    private Iterable<NamesBehindIds> features;

    protected PersonNames() {} // for CDI

    @Inject
    public PersonNames(@Any Instance<NamesBehindIds> features) {
        this((Iterable<NamesBehindIds>) features);
    }

    PersonNames(Iterable<NamesBehindIds> features) {
        this.features = features;
    }

    @Nullable
    String nameOf(PersonId person) {
        for (var feature : features) {
            if (feature.kind() != Kind.PERSON) continue;
            var name = feature.names(List.of(person.toString())).get(person.toString());
            if (name != null) return name;
        }
        return null;
    }
}
