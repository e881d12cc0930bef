package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opened datum: what, where it lies, where it came from, and when.
 *
 * @param corrected when it was last put right (GDPR art. 16)
 * @param annotation what the person says of it
 */
public record DatumView(
        UUID id,
        FieldKey field,
        String value,
        SystemKey system,
        @Nullable String source,
        @Nullable Instant collected,
        @Nullable Instant corrected,
        @Nullable AnnotationView annotation)
        implements Serializable {

    /** The person's own word, and since when it stands there. */
    public record AnnotationView(String statement, Instant since) implements Serializable {

        @Override
        public String toString() {
            return "AnnotationView " + since;
        }
    }

    public DatumView(
            UUID id,
            FieldKey field,
            String value,
            SystemKey system,
            @Nullable String source,
            @Nullable Instant collected) {
        this(id, field, value, system, source, collected, null, null);
    }

    @Override
    public String toString() {
        return "DatumView " + field;
    }
}
