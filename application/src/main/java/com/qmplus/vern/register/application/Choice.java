package com.qmplus.vern.register.application;

import com.qmplus.vern.register.Text;
import java.io.Serializable;

/** An entry of the register to choose from. */
public record Choice(String key, Text name) implements Serializable {}
