package com.qmplus.vern.correspondence.application;

import com.qmplus.vern.register.Controller;

/** Who writes, and how they are reached: at the foot of every mail (policy P18). */
public record Letterhead(String name, String address, String phone, String email) {

    static Letterhead of(Controller controller) {
        return new Letterhead(
                controller.name(), controller.address().toString(), controller.phone(), controller.email());
    }
}
