package com.qmplus.vern.ear.planted.rights.application;

import com.qmplus.vern.ear.planted.people.Persons;

public class ReadsPeopleItself {
    public String name(Persons persons) {
        return persons.name();
    }
}
