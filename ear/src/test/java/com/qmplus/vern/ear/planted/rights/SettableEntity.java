package com.qmplus.vern.ear.planted.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class SettableEntity {
    @Id
    private long id;

    public void setId(long id) {
        this.id = id;
    }
}
