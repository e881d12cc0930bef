package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;

/** A field that somebody who stands so is held to have. There are a few hundred of these, however many people there are. */
public record StoredField(Standing standing, FieldKey field) {}
