package com.qmplus.vern.people.application;

import com.qmplus.vern.register.Text;
import java.io.Serializable;

/** A purpose that the employee's roles may state. */
public record PurposeChoice(String key, Text name) implements Serializable {}
