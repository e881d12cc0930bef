package com.qmplus.vern.rights.application;

import com.qmplus.vern.disclosure.DisclosureChannel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * To whom a whole case is to go, and by which right.
 *
 * @param recipient key of a recipient in the register
 * @param name who of them, such as a court or the lawyer of the person
 * @param provision by which an authority or a court demands it
 * @param agreement what binds a third party to confidentiality
 * @param reference theirs
 * @param reason why they get all of it
 */
public record HandOut(
        String recipient,
        @Nullable String name,
        @Nullable String provision,
        @Nullable String agreement,
        @Nullable String reference,
        String reason,
        DisclosureChannel channel)
        implements Serializable {}
