package com.qmplus.vern.staff.application;

import java.time.LocalDate;

/** A new key with its secret, which is told this once and stored nowhere. */
public record MadeKey(String name, String secret, LocalDate until) {

    @Override
    public String toString() {
        return "MadeKey";
    }
}
