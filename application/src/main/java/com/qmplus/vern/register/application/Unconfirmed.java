package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.Text;

/** An entry of the register that the privacy manager has not confirmed yet. */
public record Unconfirmed(ElementKind kind, String key, Text name) {}
