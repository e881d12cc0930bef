package com.qmplus.vern.rights;

import com.qmplus.vern.register.LawfulBasis;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which right opens on which ground for processing (GDPR chapter III × art. 6(1)). The table is the rule: what each word in it
 * means is told by {@link Opening}, and what follows from it by the policy of the right.
 */
public final class RightsMatrix {

    private static final String TABLE = """
            right                  | a consent  | b contract | c legal duty | d vital interest | e public task | f legitimate interest
            ACCESS                 | yes        | yes        | yes          | yes              | yes           | yes
            RECTIFICATION          | yes        | yes        | yes          | yes              | yes           | yes
            RESTRICTION            | yes        | yes        | yes          | yes              | yes           | yes
            ERASURE                | withdrawal | grounds    | unless duty  | grounds          | unless task   | objection
            TRANSFER               | yes        | yes        | no           | no               | no            | no
            COPY                   | yes        | yes        | yes          | yes              | yes           | yes
            OBJECTION              | withdraw   | no         | no           | no               | balanced      | balanced
            OBJECTION_TO_MARKETING | absolute   | absolute   | absolute     | absolute         | absolute      | absolute
            WITHDRAWAL             | yes        | no         | no           | no               | no            | no
            HUMAN_REVIEW           | yes        | yes        | yes          | forbidden        | forbidden     | forbidden
            """;

    private static final Map<String, Map<LawfulBasis, Opening>> ROWS = read();

    private RightsMatrix() {}

    /** What a cell of the table means. */
    public enum Opening {
        YES,
        NO,
        /** Not this right: the consent can be withdrawn instead. */
        WITHDRAW,
        /** Erasure when the consent is withdrawn, or was a child's, beside the grounds that open everywhere. */
        WITHDRAWAL,
        /** Erasure on the grounds that open everywhere: no longer necessary, unlawful, a duty to erase. */
        GROUNDS,
        /** The same, but not while the duty lasts (art. 17(3)(b)). */
        UNLESS_DUTY,
        /** The same and an objection, but not while the task needs the data (art. 17(3)(b)). */
        UNLESS_TASK,
        /** The same and an objection that is upheld. */
        OBJECTION,
        /** Unless the controller proves compelling grounds (art. 21(1)). */
        BALANCED,
        /** Against it nothing is weighed (art. 21(3)). */
        ABSOLUTE,
        /** No machine may decide alone on this ground at all (art. 22(1), (2)). */
        FORBIDDEN
    }

    /** Portability has two rows: {@code COPY}, as the policy promises it, and {@code TRANSFER}, as the law has it. */
    static Opening opening(Ground portability, @Nullable LawfulBasis basis) {
        return cell(portability.name(), basis);
    }

    static Opening opening(Right right, @Nullable LawfulBasis basis) {
        return cell(right.name(), basis);
    }

    /** Without a ground for the processing only the rights that hold on every ground are open. */
    private static Opening cell(String right, @Nullable LawfulBasis basis) {
        var row = ROWS.get(right);
        if (row == null) throw new IllegalArgumentException(right);
        if (basis != null) return Objects.requireNonNull(row.get(basis));
        var openings = Set.copyOf(row.values());
        return openings.size() == 1 ? openings.iterator().next() : Opening.NO;
    }

    private static Map<String, Map<LawfulBasis, Opening>> read() {
        var rows = new LinkedHashMap<String, Map<LawfulBasis, Opening>>();
        TABLE.lines()
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> rows.put(cells[0].strip(), row(cells)));
        return rows;
    }

    private static Map<LawfulBasis, Opening> row(String... cells) {
        var row = new EnumMap<LawfulBasis, Opening>(LawfulBasis.class);
        Arrays.stream(LawfulBasis.values()).forEach(basis -> row.put(basis, opening(cells[basis.ordinal() + 1])));
        return row;
    }

    private static Opening opening(String cell) {
        return Opening.valueOf(cell.strip().replace(' ', '_').toUpperCase(Locale.ROOT));
    }
}
