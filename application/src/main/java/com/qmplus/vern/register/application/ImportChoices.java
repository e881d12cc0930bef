package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the privacy manager decides about an import.
 *
 * @param lastDay on which entries hold that the file leaves out; none: they stay
 * @param foreign what to take in where the file is the register of another controller
 */
public record ImportChoices(@Nullable LocalDate lastDay, Foreign foreign) implements Serializable {

    /** How much to take of another controller's register. */
    public enum Foreign {
        /** Nothing, until somebody has decided. */
        NOTHING,
        /** Its entries, but for who the controller is. */
        ENTRIES,
        /** All of it: this installation keeps that controller's register from now on. */
        ALL
    }
}
