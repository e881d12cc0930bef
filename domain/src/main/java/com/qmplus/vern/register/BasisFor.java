package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/** On which ground a purpose may use the data of one category of persons, and why; a legal duty quotes its provision. */
public record BasisFor(
        String personCategory, LawfulBasis basis, @Nullable Text provision, Text explanation) {}
