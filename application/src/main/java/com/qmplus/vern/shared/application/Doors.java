package com.qmplus.vern.shared.application;

import jakarta.enterprise.context.ApplicationScoped;

/** Closed until the start is done; a part of the start that fails leaves them closed. */
@ApplicationScoped
public class Doors {

    private volatile boolean open;

    void open() {
        open = true;
    }

    boolean areOpen() {
        return open;
    }
}
