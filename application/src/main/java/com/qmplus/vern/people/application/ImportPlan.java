package com.qmplus.vern.people.application;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.register.Text;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an import would do, row by row; nothing of it has happened yet. */
public record ImportPlan(List<Column> columns, List<Row> rows, Map<Outcome, Integer> counts) implements Serializable {

    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What must be looked at comes first, and last what stays as it is. */
    private static final List<Outcome> TO_LOOK_AT =
            List.of(Outcome.REFUSED, Outcome.CHANGED, Outcome.NEW, Outcome.UNCHANGED);

    /** A heading of the file and the field it is read as; without a field its values are not stored. */
    public record Column(String heading, @Nullable String field) implements Serializable {}

    /**
     * {@code number} is the line of the file on which the row begins, {@code who} the name in it; {@code returned} are fields that were
     * erased, and are taken because the person has come back since.
     */
    public record Row(
            int number,
            Outcome outcome,
            String who,
            List<Change> changes,
            List<Refusal> refusals,
            List<LeftOut> leftOut,
            List<Text> returned)
            implements Serializable {}

    /** One field (or relation) before and after; {@code before} is absent where nothing was held. */
    public record Change(
            Text what, @Nullable String before, @Nullable String after) implements Serializable {}

    /** Why a row is refused; {@code field} is the field at fault, if it is one. */
    public record Refusal(RefusalReason reason, @Nullable Text field) implements Serializable {}

    /** A value that is not stored while the rest of the row is. */
    public record LeftOut(LeftOutReason reason, Text field) implements Serializable {}

    public enum RefusalReason {
        NO_RECORD_ID,
        RECORD_ID_TWICE,
        NO_NAME_OR_EMAIL,
        NO_LIFECYCLE_STAGE,
        UNKNOWN_LIFECYCLE_STAGE,
        UNSUBSCRIBED_WITHOUT_OTHER_RELATION,
        INVALID_EMAIL,
        INVALID_DATE,
        NATIONAL_IDENTITY_NUMBER,
        TOO_LONG,
        WRONG_NUMBER_OF_CELLS,

        /** The person was erased, and nothing says that they have come back (GDPR art. 17; R7.4). */
        ERASED_BEFORE,

        /** They are only stored, under another record: taken in here they could be used (GDPR art. 18). */
        RESTRICTED,

        /** The database would not take it, though nothing was wrong to see; try the row again. */
        NOT_STORED
    }

    public enum LeftOutReason {
        NO_PURPOSE,
        NO_RETENTION_RULE,
        UNREADABLE_PHONE,

        /** What is held is only stored, and stays as it is (GDPR art. 18). */
        RESTRICTED,

        /** It was erased, and nothing says that the person has come back (GDPR art. 17; R7.4). */
        ERASED_BEFORE,

        /** It says again what was found wrong (GDPR art. 16). */
        CORRECTED_SINCE
    }

    /** Without them nobody could tell who is who, and nothing is planned: the column is to be chosen first. */
    public boolean readsRecordIds() {
        return columns.stream().anyMatch(column -> FieldKey.CRM_ID.value().equals(column.field()));
    }

    /** What cannot be imported, then what would change, then what is new; each in the order of the file. */
    public List<Row> rowsToLookAt() {
        return rows.stream()
                .sorted(Comparator.<Row>comparingInt(row -> TO_LOOK_AT.indexOf(row.outcome()))
                        .thenComparing(Row::number))
                .toList();
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }
}
