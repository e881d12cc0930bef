package com.qmplus.vern.retention.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.retention.HoldGround;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold, for a page.
 *
 * @param field which data; none: all that is held of the person
 * @param due the day has come on which somebody is to look whether it is still needed
 * @param lifted when, if so
 */
public record HoldView(
        UUID id,
        @Nullable Text field,
        HoldGround ground,
        String why,
        String owner,
        Instant set,
        LocalDate review,
        boolean due,
        @Nullable Instant lifted)
        implements Serializable {

    /** Those of one person, and what of them could be held. */
    public record OfPerson(String name, List<HoldView> holds, List<Offered> fields) implements Serializable {

        public OfPerson {
            holds = List.copyOf(holds);
            fields = List.copyOf(fields);
        }
    }

    public record Offered(String key, Text name) implements Serializable {}

    @Override
    public String toString() {
        return "HoldView " + id;
    }
}
