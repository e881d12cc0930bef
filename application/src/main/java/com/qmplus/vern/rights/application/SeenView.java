package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen a person's data, and who received them.
 *
 * @param behalf somebody else reads it for them
 * @param looks the latest first; never by whom (R8.4, C-579/21)
 * @param next where the looks after these begin; 0: there are none
 * @param handed by name (art. 15(1)(c), C-154/21), the latest first
 */
public record SeenView(String reference, boolean behalf, List<Look> looks, int next, List<Handed> handed)
        implements Serializable {

    public SeenView {
        looks = List.copyOf(looks);
        handed = List.copyOf(handed);
    }

    /**
     * What was looked at for one purpose on one day.
     *
     * @param purpose null: the log names none
     */
    public record Look(LocalDate day, @Nullable Text purpose, int times) implements Serializable {}

    /** @param name of one among those of whom the register knows the kind; null: the register names them */
    public record Handed(
            LocalDate day,
            Text recipient,
            @Nullable String name,
            List<Text> fields,
            @Nullable Text purpose) implements Serializable {

        public Handed {
            fields = List.copyOf(fields);
        }
    }
}
