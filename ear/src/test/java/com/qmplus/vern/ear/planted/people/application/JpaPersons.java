package com.qmplus.vern.ear.planted.people.application;

import com.qmplus.vern.ear.planted.people.Persons;

public class JpaPersons implements Persons {
    @Override
    public String name() {
        return "";
    }
}
