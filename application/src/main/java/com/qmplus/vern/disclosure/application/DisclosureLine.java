package com.qmplus.vern.disclosure.application;

import com.qmplus.vern.disclosure.DespiteRestriction;
import com.qmplus.vern.disclosure.DisclosureChannel;
import com.qmplus.vern.disclosure.DisclosureId;
import com.qmplus.vern.disclosure.DisclosureState;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One disclosure, to be read.
 *
 * @param name who of them, where the recipient is a category
 * @param wholeCase it is all that a case holds
 * @param despite why it is told though it is only stored; null where it is not
 * @param mayDecide whether the reader may be the second who approves it
 */
public record DisclosureLine(
        DisclosureId id,
        long version,
        Text recipient,
        @Nullable String name,
        boolean wholeCase,
        List<Text> fields,
        Text purpose,
        @Nullable String provision,
        @Nullable String agreement,
        @Nullable String reference,
        @Nullable DespiteRestriction despite,
        DisclosureChannel channel,
        DisclosureState state,
        String decider,
        Instant decided,
        @Nullable String second,
        boolean mayDecide)
        implements Serializable {}
