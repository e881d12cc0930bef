package com.qmplus.vern.ear.planted.shared;

import java.time.LocalDate;

public class AsksTheMachine {
    public LocalDate today() {
        return LocalDate.now();
    }
}
