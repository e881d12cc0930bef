package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.SystemKey;
import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.ErrandKind;
import com.qmplus.vern.rights.ErrandState;
import com.qmplus.vern.rights.Trouble;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one system is to do for a case, and how far it has come.
 *
 * @param system its key in the register
 * @param left what of it is not done, where some is
 * @param only for which purpose; null: whatever they are used for
 * @param tried a machine reaches it, and can try again
 * @param awaited it has been told, and takes its time
 * @param next when Vern tries again by itself; null where it does not
 * @param due by when it has to be done; null once it is, or where no day was set
 * @param words how somebody did it, or why it cannot be done
 */
public record ErrandLine(
        UUID id,
        String system,
        Text name,
        ErrandKind kind,
        List<Text> fields,
        List<Text> left,
        @Nullable Text only,
        int items,
        ErrandState state,
        boolean needsSomebody,
        boolean tried,
        boolean awaited,
        @Nullable Trouble trouble,
        @Nullable Instant next,
        RequestLine.@Nullable Task due,
        @Nullable String words,
        @Nullable Instant settled)
        implements Serializable {

    /** Nobody says in Vern's stead what stands in its own store: only Vern can see it done there, once nothing is in the way. */
    public boolean byHand() {
        return !system.equals(SystemKey.VERN.value());
    }

    public boolean open() {
        return state.isOpen();
    }
}
