package com.qmplus.vern.rights.web;

import com.qmplus.vern.rights.application.Attestation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One datum as it is being typed in; it exists on the page only. */
public class FoundRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String field;
    private @Nullable String value;
    private @Nullable String source;
    private @Nullable LocalDate collected;

    boolean isFilled() {
        return value != null;
    }

    Attestation.Row row() {
        return new Attestation.Row(
                Objects.requireNonNullElse(field, ""),
                Objects.requireNonNullElse(value, ""),
                Objects.requireNonNullElse(source, ""),
                collected);
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getCollected() {
        return collected;
    }

    public void setCollected(@Nullable LocalDate collected) {
        this.collected = collected;
    }
}
