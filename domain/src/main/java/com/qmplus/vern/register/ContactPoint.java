package com.qmplus.vern.register;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** How someone is reached. */
public record ContactPoint(
        String name, @Nullable String phone, @Nullable String email) implements Serializable {}
