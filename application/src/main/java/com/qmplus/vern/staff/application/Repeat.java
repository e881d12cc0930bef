package com.qmplus.vern.staff.application;

/**
 * A call of another system that has begun.
 *
 * @param mac of the call; empty: it cannot be repeated
 * @param body of what was sent
 * @param answer what was answered before; empty: it is the first
 */
public record Repeat(String mac, String body, String answer) {

    public boolean isRepeated() {
        return !answer.isEmpty();
    }
}
