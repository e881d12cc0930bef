package com.qmplus.vern.ear.planted.rights.application;

import org.eclipse.persistence.jpa.JpaEntityManager;

public class KnowsItsServer {
    public boolean isOpen(JpaEntityManager entities) {
        return entities.isOpen();
    }
}
