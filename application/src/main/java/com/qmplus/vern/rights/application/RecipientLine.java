package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.Measure;
import com.qmplus.vern.disclosure.NoticeState;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient whom a case makes us tell (art. 19).
 *
 * @param whose the name of whose data they received, where the case is not about them, or nobody knows yet whom it is about; empty
 *     where it is known no more
 * @param name who of them, where the register has a category of recipients
 * @param words how they were told, how they acknowledged it otherwise, or why they cannot be told; absent while it is to be done
 * @param address to which they were written
 * @param reference of the mail
 * @param acknowledger who of them acknowledged it on the page
 */
public record RecipientLine(
        UUID id,
        @Nullable String whose,
        Text recipient,
        @Nullable String name,
        Measure measure,
        List<Text> fields,
        NoticeState state,
        @Nullable String words,
        @Nullable Instant settled,
        @Nullable String address,
        @Nullable String reference,
        @Nullable Instant reminded,
        @Nullable Instant acknowledged,
        @Nullable String acknowledger)
        implements Serializable {

    public boolean open() {
        return state == NoticeState.OPEN;
    }

    /** They have been written to, and have not acknowledged it. */
    public boolean awaited() {
        return state == NoticeState.SENT;
    }
}
