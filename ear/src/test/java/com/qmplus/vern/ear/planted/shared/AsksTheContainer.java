package com.qmplus.vern.ear.planted.shared;

import jakarta.inject.Inject;

public class AsksTheContainer {
    @Inject
    AsksTheMachine machine;
}
