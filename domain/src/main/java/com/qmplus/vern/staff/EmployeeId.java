package com.qmplus.vern.staff;

import java.io.Serializable;
import java.util.UUID;

public record EmployeeId(UUID value) implements Serializable {

    public static EmployeeId random() {
        return new EmployeeId(UUID.randomUUID());
    }

    public static EmployeeId of(String text) {
        return new EmployeeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
