package com.qmplus.vern.ear.planted.people;

public interface Persons {
    String name();
}
