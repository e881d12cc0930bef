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
 * @param voice what a child's own view counts for
 */
public record Representation(
        Role role, @Nullable LocalDate authority, @Nullable IdentityMethod identity, boolean childHeard, OwnVoice voice)
        implements Serializable {

    /** By what right; it says what proof is needed. */
    public enum Role {
        /** Of a child: a parent, or whoever has been made its guardian. */
        GUARDIAN,
        /** An adult has given them a written authority. */
        AGENT,
        /** A lawyer, with a written authority or, where the law takes it for given, a confirmation of the engagement. */
        LAWYER,
        /** Of an adult, by a decision or a lasting power of attorney that has come into force. */
        APPOINTED;

        public boolean isForChild() {
            return this == GUARDIAN;
        }
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
        return role.isForChild() && voice != OwnVoice.YOUNG && !childHeard ? Optional.of(Lack.CHILD) : Optional.empty();
    }

    public boolean isSettled() {
        return lack().isEmpty();
    }
}
