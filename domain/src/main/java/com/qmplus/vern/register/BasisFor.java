package com.qmplus.vern.register;

import org.jspecify.annotations.Nullable;

/**
 * On which ground a purpose may use the data of one category of persons, and why.
 *
 * @param provision what a legal duty quotes
 * @param balancing what a legitimate interest needs
 * @param special what special categories of data need beside
 */
public record BasisFor(
        String personCategory,
        LawfulBasis basis,
        @Nullable Text provision,
        Text explanation,
        @Nullable BalancingTest balancing,
        @Nullable SpecialGround special) {}
