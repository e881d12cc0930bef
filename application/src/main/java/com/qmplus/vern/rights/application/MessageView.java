package com.qmplus.vern.rights.application;

import com.qmplus.vern.rights.MessageId;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message, as it is shown to either side.
 *
 * @param by name of the employee, for colleagues; empty for the person, and to them
 * @param read when the other side saw it first
 * @param words plain text; empty once the key of the case is destroyed
 */
public record MessageView(
        MessageId id,
        boolean fromPerson,
        String by,
        Instant written,
        @Nullable Instant read,
        String words,
        List<AttachmentView> files)
        implements Serializable {}
