package com.qmplus.vern.rights;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for another: an agent with a written authority, or a guardian with proof of that role. Nothing is disclosed
 * before both the authority and who the representative is are settled (R4.5).
 *
 * @param authority the day of the authority, or of the proof of the guardian's role, that a case worker has seen
 * @param identity how the representative themselves showed who they are
 * @param childHeard for a guardian: the child was heard, or why it was not
 */
public record Representation(
        Role role, @Nullable LocalDate authority, @Nullable IdentityMethod identity, boolean childHeard)
        implements Serializable {

    public enum Role {
        AGENT,
        GUARDIAN
    }

    /** What is still to be settled, in the order in which it is asked for. */
    public enum Lack {
        AUTHORITY,
        IDENTITY,
        CHILD
    }

    public Optional<Lack> lack() {
        if (authority == null) return Optional.of(Lack.AUTHORITY);
        if (identity == null) return Optional.of(Lack.IDENTITY);
        return role == Role.GUARDIAN && !childHeard ? Optional.of(Lack.CHILD) : Optional.empty();
    }

    public boolean isSettled() {
        return lack().isEmpty();
    }
}
