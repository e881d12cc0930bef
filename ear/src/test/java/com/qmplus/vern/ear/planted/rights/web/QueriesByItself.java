package com.qmplus.vern.ear.planted.rights.web;

import jakarta.persistence.EntityManager;

public class QueriesByItself {
    public void query(EntityManager entities) {
        entities.createQuery("select");
    }
}
