package com.qmplus.vern.people;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.PurposeKey;
import com.qmplus.vern.register.SystemKey;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which of a person's data are meant, and for which purpose: what is not named is all of it. */
public record Extent(
        @Nullable PurposeKey purpose,
        @Nullable FieldKey field,
        @Nullable SystemKey system) implements Serializable {

    public static Extent wholePerson() {
        return new Extent(null, null, null);
    }

    public static Extent of(PurposeKey purpose) {
        return new Extent(purpose, null, null);
    }

    /** Wherever it lies. */
    public static Extent of(FieldKey field) {
        return new Extent(null, field, null);
    }

    public static Extent of(FieldKey field, SystemKey system) {
        return new Extent(null, field, system);
    }

    /** The same, as far as it serves that purpose. */
    public Extent servingOnly(PurposeKey only) {
        return new Extent(only, field, system);
    }

    /** All that the other means is among it. */
    public boolean includes(Extent other) {
        return (purpose == null || purpose.equals(other.purpose))
                && (field == null || field.equals(other.field))
                && (system == null || system.equals(other.system));
    }

    public boolean isWholePerson() {
        return purpose == null && coversEveryDatum();
    }

    /** Nothing is left that the purpose could use. */
    public boolean coversAllFor(PurposeKey other) {
        return concerns(other) && coversEveryDatum();
    }

    public boolean covers(PurposeKey other, FieldKey otherField, SystemKey otherSystem) {
        return concerns(other) && includes(otherField, otherSystem);
    }

    /** Wherever the field lies. */
    public boolean covers(PurposeKey other, FieldKey otherField) {
        return concerns(other) && (field == null || field.equals(otherField));
    }

    /** Whatever it is used for. */
    public boolean coversEveryUseOf(FieldKey otherField, SystemKey otherSystem) {
        return purpose == null && includes(otherField, otherSystem);
    }

    private boolean coversEveryDatum() {
        return field == null && system == null;
    }

    private boolean concerns(PurposeKey other) {
        return purpose == null || purpose.equals(other);
    }

    /** Whether the datum is among those that are meant, for one purpose or for all. */
    public boolean includes(FieldKey otherField, SystemKey otherSystem) {
        return (field == null || field.equals(otherField)) && (system == null || system.equals(otherSystem));
    }
}
