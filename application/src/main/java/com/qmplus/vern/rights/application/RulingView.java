package com.qmplus.vern.rights.application;

import com.qmplus.vern.register.Text;
import com.qmplus.vern.rights.Alternative;
import com.qmplus.vern.rights.Choice;
import com.qmplus.vern.rights.CircumstanceKind;
import com.qmplus.vern.rights.ClaimId;
import com.qmplus.vern.rights.Discretion;
import com.qmplus.vern.rights.Reason;
import com.qmplus.vern.rights.RequestId;
import com.qmplus.vern.rights.Right;
import com.qmplus.vern.rights.RulingState;
import com.qmplus.vern.rights.UseKey;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the ruling on a claim stands, for a page.
 *
 * @param outdated it was confirmed, and the law says otherwise by now
 * @param deciding the reader works on the case, and it is not answered
 * @param approving the reader is the second pair of eyes that it waits for
 * @param parts what is ruled alike stands together
 * @param effects what the claim has brought about already
 */
public record RulingView(
        RequestId request,
        long version,
        String reference,
        ClaimId claim,
        Right right,
        RulingState state,
        boolean outdated,
        boolean deciding,
        boolean approving,
        List<Summed> results,
        List<Part> parts,
        List<Noted> circumstances,
        List<Findable> findable,
        List<Choice> choices,
        List<InEffect> effects)
        implements Serializable {

    /**
     * @param purpose none: nothing in the register explains why it is held
     * @param basis the letter of art. 6(1); empty: none
     * @param until the last day, of what is kept
     */
    public record Part(
            String outcome,
            String article,
            Reason reason,
            @Nullable LocalDate until,
            @Nullable Text purpose,
            String basis,
            Discretion discretion,
            @Nullable Alternative instead,
            boolean otherwise,
            List<Line> lines)
            implements Serializable {}

    /**
     * @param proposed what the law was read to say, where it was decided otherwise
     * @param why in the words of whoever did
     * @param says what they want the datum to say, or have put beside it
     */
    public record Line(
            UseKey use,
            Text field,
            String value,
            Text system,
            @Nullable String proposed,
            @Nullable String why,
            @Nullable String by,
            @Nullable String says)
            implements Serializable {}

    /**
     * What an erasure comes to for so many data (R §2.3).
     *
     * @param result the key of what becomes of them
     * @param until the last day, of what is kept; none: nobody knows it yet
     * @param article because of which they are kept
     */
    public record Summed(
            String result,
            @Nullable LocalDate until,
            @Nullable String article,
            int data) implements Serializable {}

    /**
     * @param elsewhere the right of the claim under which it was found; none: of this one
     * @param newValue what a datum is to say that is put right
     */
    public record Noted(
            UUID id,
            CircumstanceKind kind,
            @Nullable String value,
            @Nullable Text subject,
            @Nullable String why,
            String by,
            Instant found,
            @Nullable Right elsewhere,
            @Nullable String newValue)
            implements Serializable {}

    /** Something that can be found out about the claim, one of its purposes, or one datum. */
    public record Findable(
            CircumstanceKind kind,
            @Nullable String subject,
            @Nullable String value,
            @Nullable Text name) implements Serializable {

        /** How a form sends it. */
        public String key() {
            return kind + "|" + (subject == null ? "" : subject) + "|" + (value == null ? "" : value);
        }
    }

    public boolean needsSecond() {
        return parts.stream().anyMatch(part -> part.discretion() == Discretion.SECOND_APPROVER || part.otherwise());
    }

    public boolean isOpen() {
        return state == RulingState.OPEN || outdated;
    }

    public int uses() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }
}
