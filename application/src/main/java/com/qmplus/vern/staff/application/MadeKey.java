package com.qmplus.vern.staff.application;

import com.qmplus.vern.staff.ApiKeyId;
import java.io.Serializable;
import java.time.LocalDate;

/** A new key with its secret, which is told this once and stored nowhere. */
public record MadeKey(ApiKeyId id, String name, String secret, LocalDate until) implements Serializable {

    @Override
    public String toString() {
        return "MadeKey";
    }
}
