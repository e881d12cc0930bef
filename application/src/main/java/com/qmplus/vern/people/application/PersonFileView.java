package com.qmplus.vern.people.application;

import com.qmplus.vern.people.ClosedUse;
import com.qmplus.vern.people.DatumView.AnnotationView;
import com.qmplus.vern.people.IdentifierKind;
import com.qmplus.vern.people.PersonId;
import com.qmplus.vern.people.RestrictionGround;
import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the employee may see of a person for the use they named, by what it is there for.
 *
 * @param purposes those that apply and of which something is held; a datum stands under each that needs it
 * @param unserved what no purpose needs
 * @param restrictions those that stand, of what this use may not see too
 * @param wrong how many data have something that ought to be mended; each counted once
 */
public record PersonFileView(
        PersonId id,
        String name,
        List<RelationLine> relations,
        List<IdentifierLine> identifiers,
        List<PurposeGroup> purposes,
        List<DatumLine> unserved,
        List<RestrictionLine> restrictions,
        List<ClosedLine> closed,
        int wrong,
        int registerVersion)
        implements Serializable {

    /** What the person has stopped the purpose for, if so. */
    public @Nullable ClosedLine closedFor(String purpose) {
        return closed.stream()
                .filter(line -> line.key().equals(purpose))
                .findFirst()
                .orElse(null);
    }

    /**
     * What is only stored (GDPR art. 18).
     *
     * @param purpose for which; none: for any
     * @param field which data; none: all of theirs
     */
    public record RestrictionLine(
            @Nullable Text purpose, @Nullable Text field, RestrictionGround ground, LocalDate since, UUID caseId)
            implements Serializable {}

    /** A purpose that the person has closed (art. 7(3), 21). */
    public record ClosedLine(String key, Text purpose, ClosedUse.Why why, LocalDate since) implements Serializable {}

    /**
     * @param key of its kind
     * @param until the first day on which it holds no longer; none while it has no end
     * @param mayEnd it holds, or is still to begin
     */
    public record RelationLine(
            String key,
            Text kind,
            LocalDate from,
            @Nullable LocalDate until,
            boolean holds,
            boolean mayEnd,
            List<Text> purposes)
            implements Serializable {}

    public record IdentifierLine(IdentifierKind kind, Text system, String value) implements Serializable {}

    /**
     * What is held for a purpose.
     *
     * @param reasons the relations that bring it, and on which ground
     * @param storage how long it keeps what, in words
     * @param recipients who may receive the data for it
     */
    public record PurposeGroup(
            String key,
            Text name,
            Text description,
            List<Why> reasons,
            List<Storage> storage,
            List<Text> recipients,
            List<DatumLine> data)
            implements Serializable {

        /** How many of the data have something that ought to be mended. */
        public long wrong() {
            return data.stream().filter(DatumLine::isWrong).count();
        }
    }

    /** The relation that brings a purpose, since when, and the ground for such people (GDPR art. 6(1)). */
    public record Why(
            Text relation,
            LocalDate since,
            LawfulBasis basis,
            Text explanation,
            @Nullable Text provision) implements Serializable {}

    /** How long some categories are kept. */
    public record Storage(List<Text> categories, Text told) implements Serializable {}

    /**
     * @param until when its time is over, for the purpose that it stands under; none while that cannot be told
     * @param corrected when it was last put right, if it was
     * @param annotation what the person says of it
     */
    public record DatumLine(
            UUID id,
            Text field,
            String value,
            Text system,
            @Nullable Text source,
            @Nullable Instant collected,
            @Nullable LocalDate until,
            List<DatumMark> marks,
            @Nullable Instant corrected,
            @Nullable AnnotationView annotation)
            implements Serializable {

        /** Nothing gives a reason to keep it, and so no day until which. */
        public boolean lost() {
            return marks.contains(DatumMark.NO_PURPOSE);
        }

        public boolean isWrong() {
            return marks.stream().anyMatch(DatumMark::isWrong);
        }

        @Override
        public String toString() {
            return "DatumLine " + id;
        }
    }

    @Override
    public String toString() {
        return "PersonFileView " + id;
    }
}
