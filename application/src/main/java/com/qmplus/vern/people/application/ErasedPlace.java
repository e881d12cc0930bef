package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.SystemKey;

/**
 * A field as a system had brought it, which was erased here; whoever had brought it, where the system is Vern itself.
 *
 * @param annotation what the person had said of it was, and not the datum
 */
public record ErasedPlace(FieldKey field, SystemKey system, boolean annotation) {

    boolean is(FieldKey otherField, SystemKey otherSystem) {
        return field.equals(otherField) && (system.equals(SystemKey.VERN) || system.equals(otherSystem));
    }
}
