package com.qmplus.vern.register.application;

import java.io.Serializable;
import java.util.List;

/**
 * One line of an element: a property with its value, or the head of a group.
 *
 * @param path a JSON pointer into the element's document
 * @param level how deep it lies in groups; 0 for the element's own properties
 * @param item whether it heads one of several groups, which can be taken away
 * @param nb the bokmål text, or the value where it has no language
 * @param en the English text
 * @param chosen the codes or keys, where several can be
 */
public record DocumentRow(
        String path, Property property, int level, boolean item, String nb, String en, List<String> chosen)
        implements Serializable {

    static DocumentRow head(String path, Property property, int level, boolean item) {
        return new DocumentRow(path, property, level, item, "", "", List.of());
    }

    static DocumentRow of(String path, Property property, int level, String value) {
        return new DocumentRow(path, property, level, false, value, "", List.of());
    }

    /** The same line with what somebody typed. */
    public DocumentRow with(String newNb, String newEn, List<String> newChosen) {
        return new DocumentRow(path, property, level, item, newNb, newEn, List.copyOf(newChosen));
    }

    public boolean isHead() {
        return property.type() == PropertyType.GROUP || property.type() == PropertyType.GROUPS;
    }

    boolean isEmpty() {
        return nb.isBlank() && en.isBlank() && chosen.isEmpty();
    }

    boolean says(DocumentRow other) {
        return nb.strip().equals(other.nb.strip())
                && en.strip().equals(other.en.strip())
                && chosen.equals(other.chosen);
    }
}
