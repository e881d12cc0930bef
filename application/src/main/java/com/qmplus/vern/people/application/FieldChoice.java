package com.qmplus.vern.people.application;

import com.qmplus.vern.register.Text;
import java.io.Serializable;

/** A field of the register that a column can be read as. */
public record FieldChoice(String key, Text name) implements Serializable {}
