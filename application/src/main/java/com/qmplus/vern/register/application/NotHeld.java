package com.qmplus.vern.register.application;

import com.qmplus.vern.register.ElementKind;
import java.io.Serializable;
import java.util.List;

/**
 * What a form has no place for.
 *
 * @param whole nothing at all of this kind finds a place
 */
public record NotHeld(ElementKind kind, boolean whole, List<Part> properties) implements Serializable {

    /**
     * A property by its name.
     *
     * @param within the group that it is a part of; empty: it stands by itself
     */
    public record Part(String within, String name) implements Serializable {}
}
