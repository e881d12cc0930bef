package com.qmplus.vern.ear.bench.stack;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The only entity. */
@Entity
public class Note {

    @Id
    private long id;

    protected Note() {} // for JPA

    public long id() {
        return id;
    }
}
