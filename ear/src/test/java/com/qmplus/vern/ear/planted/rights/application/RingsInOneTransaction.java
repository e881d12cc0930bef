package com.qmplus.vern.ear.planted.rights.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

@Singleton
public class RingsInOneTransaction {

    @Inject
    private JoinsATransaction rounds;

    @Inject
    private BeginsATransaction others;

    @Schedule(hour = "*", persistent = false)
    void strike() {}
}
