package com.qmplus.vern.people.web;

import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.shared.web.frame.IdConverter;
import jakarta.faces.convert.FacesConverter;

/** Which person, in an address. */
@FacesConverter(forClass = PersonId.class)
public class PersonIdConverter extends IdConverter<PersonId> {

    public PersonIdConverter() {
        super(PersonId::of);
    }
}
