package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to do in a system, datum by datum.
 *
 * @param instructions how it is done there, as the register says; null: it does not
 */
public record ErrandTask(ErrandLine line, @Nullable Text instructions, List<KnownBy> identifiers, List<Item> items)
        implements Serializable {

    public ErrandTask {
        identifiers = List.copyOf(identifiers);
        items = List.copyOf(items);
    }

    /** Whether it is said of any what it is to be. */
    public boolean says() {
        return items.stream().anyMatch(item -> item.to() != null);
    }

    /** By what the person is found there: its kind, and the value. */
    public record KnownBy(String kind, String value) implements Serializable {}

    /** @param to what it is to say, or what is put beside it */
    public record Item(Text field, String value, @Nullable String to) implements Serializable {}
}
