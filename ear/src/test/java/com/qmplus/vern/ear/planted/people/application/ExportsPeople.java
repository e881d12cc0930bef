package com.qmplus.vern.ear.planted.people.application;

import com.qmplus.vern.ear.planted.people.Persons;

public class ExportsPeople {

    private final Persons persons;

    public ExportsPeople(Persons persons) {
        this.persons = persons;
    }

    public String file() {
        return persons.name();
    }
}
