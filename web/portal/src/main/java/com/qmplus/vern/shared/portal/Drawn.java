package com.qmplus.vern.shared.portal;

import com.qmplus.vern.shared.LastUsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Pieces of pages that were drawn once and are handed out as they are, each under what it depends on; gone with the next start. */
@Named
@ApplicationScoped
public class Drawn {

    private static final int KEPT = 8;

    private final LastUsed<String, String> pieces = new LastUsed<>(KEPT);
    private final String start = UUID.randomUUID().toString();

    public LastUsed<String, String> pieces() {
        return pieces;
    }

    /** Tells this start of Vern from every other: the texts and the frame around a piece may be others after the next. */
    public String getStart() {
        return start;
    }
}
