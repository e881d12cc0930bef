package com.qmplus.vern.ear.planted.people.application;

import jakarta.persistence.EntityManager;

public class QueriesPeople {

    private final EntityManager database;

    public QueriesPeople(EntityManager database) {
        this.database = database;
    }

    public String names() {
        return String.valueOf(
                database.createQuery("select p.name from Person p").getResultList());
    }
}
