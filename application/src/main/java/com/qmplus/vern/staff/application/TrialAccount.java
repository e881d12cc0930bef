package com.qmplus.vern.staff.application;

import java.io.Serializable;
import java.util.List;

/** An account of the trial, as the sign-in page lists it: all of it is made up. */
public record TrialAccount(String name, String signInName, List<String> roles) implements Serializable {}
