package com.qmplus.vern.rights;

import static com.qmplus.vern.rights.AUse.ITEM;
import static com.qmplus.vern.rights.AUse.PURPOSE;
import static com.qmplus.vern.rights.AUse.aUse;
import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.LawfulBasis;
import com.qmplus.vern.rights.Circumstances.Hold;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every right on every ground of art. 6(1), with every ground that a claim can rest on, as the law has it. Expected is what
 * stands in the table, and nothing that the code has reckoned.
 *
 * <p>Each cell: ruling, article, and a mark: {@code !} nobody decides otherwise, {@code 2} takes two even as proposed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RightsMatrixTest {

    private static final String LAW = """
            right, ground                  | when                | a                 | b                 | c                 | d                 | e                 | f
            ACCESS                         | still               | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            ACCESS                         | over                | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            ACCESS                         | held                | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            ACCESS                         | others              | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)
            ACCESS                         | excessive           | REFUSE 12(5)(b) 2 | REFUSE 12(5)(b) 2 | REFUSE 12(5)(b) 2 | REFUSE 12(5)(b) 2 | REFUSE 12(5)(b) 2 | REFUSE 12(5)(b) 2
            RECTIFICATION                  | still               | UNTOUCHED 16      | UNTOUCHED 16      | UNTOUCHED 16      | UNTOUCHED 16      | UNTOUCHED 16      | UNTOUCHED 16
            RECTIFICATION                  | INACCURATE          | CORRECT 16        | CORRECT 16        | CORRECT 16        | CORRECT 16        | CORRECT 16        | CORRECT 16
            RECTIFICATION                  | INCOMPLETE          | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16
            RECTIFICATION                  | OPINION             | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16       | ANNOTATE 16
            RECTIFICATION                  | ACCURATE            | REFUSE 16         | REFUSE 16         | REFUSE 16         | REFUSE 16         | REFUSE 16         | REFUSE 16
            RECTIFICATION                  | DISPUTED            | RESTRICT 18(1)(a) | RESTRICT 18(1)(a) | RESTRICT 18(1)(a) | RESTRICT 18(1)(a) | RESTRICT 18(1)(a) | RESTRICT 18(1)(a)
            ERASURE                        | still               | ERASE 17(1)(b) !  | KEEP 17(1)(a)     | KEEP 17(3)(b) !   | KEEP 17(1)(a)     | KEEP 17(3)(b)     | ERASE 17(1)(c)
            ERASURE                        | over                | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)
            ERASURE                        | held                | KEEP 17(3)(e) !   | KEEP 17(3)(e) !   | KEEP 17(3)(e) !   | KEEP 17(3)(e) !   | KEEP 17(3)(e) !   | KEEP 17(3)(e) !
            ERASURE UNNECESSARY            | still               | KEEP 17(1)(a)     | KEEP 17(1)(a)     | KEEP 17(3)(b) !   | KEEP 17(1)(a)     | KEEP 17(3)(b)     | KEEP 17(1)(a)
            ERASURE UNNECESSARY            | over                | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)    | ERASE 17(1)(a)
            ERASURE UNNECESSARY            | stopped             | ERASE 17(1)(a)    | ERASE 17(1)(a)    | KEEP 17(3)(b) !   | ERASE 17(1)(a)    | KEEP 17(3)(b)     | ERASE 17(1)(a)
            ERASURE UNNECESSARY            | found               | ERASE 17(1)(a)    | ERASE 17(1)(a)    | KEEP 17(3)(b) !   | ERASE 17(1)(a)    | KEEP 17(3)(b)     | ERASE 17(1)(a)
            ERASURE CONSENT_WITHDRAWN      | still               | ERASE 17(1)(b) !  | KEEP 17(1)(b)     | KEEP 17(3)(b) !   | KEEP 17(1)(b)     | KEEP 17(3)(b)     | KEEP 17(1)(b)
            ERASURE CONSENT_WITHDRAWN      | over                | ERASE 17(1)(b) !  | KEEP 17(1)(b)     | KEEP 17(1)(b)     | KEEP 17(1)(b)     | KEEP 17(1)(b)     | KEEP 17(1)(b)
            ERASURE OBJECTED               | still               | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 17(3)(b) !   | KEEP 17(1)(c)     | KEEP 17(3)(b)     | ERASE 17(1)(c)
            ERASURE OBJECTED               | over                | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 17(1)(c)     | ERASE 17(1)(c)    | ERASE 17(1)(c)
            ERASURE OBJECTED               | compelling,over     | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 17(1)(c)     | KEEP 21(1) 2      | KEEP 21(1) 2
            ERASURE OBJECTED               | marketing,over      | ERASE 17(1)(c) !  | ERASE 17(1)(c) !  | ERASE 17(1)(c) !  | ERASE 17(1)(c) !  | ERASE 17(1)(c) !  | ERASE 17(1)(c) !
            ERASURE UNLAWFUL               | still               | KEEP 17(1)(d)     | KEEP 17(1)(d)     | KEEP 17(3)(b) !   | KEEP 17(1)(d)     | KEEP 17(3)(b)     | KEEP 17(1)(d)
            ERASURE UNLAWFUL               | found               | ERASE 17(1)(d)    | ERASE 17(1)(d)    | KEEP 17(3)(b) !   | ERASE 17(1)(d)    | KEEP 17(3)(b)     | ERASE 17(1)(d)
            ERASURE UNLAWFUL               | found,over          | ERASE 17(1)(d)    | ERASE 17(1)(d)    | ERASE 17(1)(d)    | ERASE 17(1)(d)    | ERASE 17(1)(d)    | ERASE 17(1)(d)
            ERASURE ERASURE_REQUIRED       | still               | KEEP 17(1)(e)     | KEEP 17(1)(e)     | KEEP 17(3)(b) !   | KEEP 17(1)(e)     | KEEP 17(3)(b)     | KEEP 17(1)(e)
            ERASURE ERASURE_REQUIRED       | found               | ERASE 17(1)(e)    | ERASE 17(1)(e)    | KEEP 17(3)(b) !   | ERASE 17(1)(e)    | KEEP 17(3)(b)     | ERASE 17(1)(e)
            ERASURE CHILD_ONLINE           | still               | KEEP 17(1)(f)     | KEEP 17(1)(f)     | KEEP 17(3)(b) !   | KEEP 17(1)(f)     | KEEP 17(3)(b)     | KEEP 17(1)(f)
            ERASURE CHILD_ONLINE           | found               | ERASE 17(1)(f)    | KEEP 17(1)(f)     | KEEP 17(3)(b) !   | KEEP 17(1)(f)     | KEEP 17(3)(b)     | KEEP 17(1)(f)
            RESTRICTION                    | still               | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)
            RESTRICTION                    | objected            | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | RESTRICT 18(1)(d) ! | RESTRICT 18(1)(d) !
            RESTRICTION ACCURACY_CONTESTED | still               | RESTRICT 18(1)(a) ! | RESTRICT 18(1)(a) ! | RESTRICT 18(1)(a) ! | RESTRICT 18(1)(a) ! | RESTRICT 18(1)(a) ! | RESTRICT 18(1)(a) !
            RESTRICTION ACCURACY_CONTESTED | ACCURATE            | REFUSE 18(1)(a)   | REFUSE 18(1)(a)   | REFUSE 18(1)(a)   | REFUSE 18(1)(a)   | REFUSE 18(1)(a)   | REFUSE 18(1)(a)
            RESTRICTION UNLAWFUL_KEEP      | still               | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)   | REFUSE 18(1)(b)
            RESTRICTION UNLAWFUL_KEEP      | found               | RESTRICT 18(1)(b) | RESTRICT 18(1)(b) | RESTRICT 18(1)(b) | RESTRICT 18(1)(b) | RESTRICT 18(1)(b) | RESTRICT 18(1)(b)
            RESTRICTION NEEDED_FOR_CLAIMS  | still               | REFUSE 18(1)(c)   | REFUSE 18(1)(c)   | REFUSE 18(1)(c)   | REFUSE 18(1)(c)   | REFUSE 18(1)(c)   | REFUSE 18(1)(c)
            RESTRICTION NEEDED_FOR_CLAIMS  | over                | RESTRICT 18(1)(c) | RESTRICT 18(1)(c) | RESTRICT 18(1)(c) | RESTRICT 18(1)(c) | RESTRICT 18(1)(c) | RESTRICT 18(1)(c)
            RESTRICTION OBJECTION_PENDING  | still               | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)
            RESTRICTION OBJECTION_PENDING  | objected            | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | RESTRICT 18(1)(d) ! | RESTRICT 18(1)(d) !
            RESTRICTION OBJECTION_PENDING  | objected,compelling | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d)   | REFUSE 18(1)(d) 2 | REFUSE 18(1)(d) 2
            PORTABILITY                    | still               | COPY 20(1) !      | COPY 20(1) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            PORTABILITY COPY               | still               | COPY 20(1) !      | COPY 20(1) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            PORTABILITY COPY               | inferred            | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !      | COPY 15(3) !
            PORTABILITY COPY               | others              | WITHHOLD 20(4)    | WITHHOLD 20(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)    | WITHHOLD 15(4)
            PORTABILITY TRANSFER           | still               | TRANSFER 20(2)    | TRANSFER 20(2)    | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)
            PORTABILITY TRANSFER           | inferred            | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)
            PORTABILITY TRANSFER           | by hand             | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)
            PORTABILITY TRANSFER           | others              | WITHHOLD 20(4)    | WITHHOLD 20(4)    | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)
            PORTABILITY TRANSFER           | not feasible        | REFUSE 20(2)      | REFUSE 20(2)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)      | REFUSE 20(1)
            OBJECTION                      | still               | REFUSE 21(1)      | REFUSE 21(1)      | REFUSE 21(1) !    | REFUSE 21(1)      | STOP 21(1)        | STOP 21(1)
            OBJECTION                      | compelling          | REFUSE 21(1)      | REFUSE 21(1)      | REFUSE 21(1) !    | REFUSE 21(1)      | REFUSE 21(1) 2    | REFUSE 21(1) 2
            OBJECTION                      | claims              | REFUSE 21(1)      | REFUSE 21(1)      | REFUSE 21(1) !    | REFUSE 21(1)      | REFUSE 21(1)      | REFUSE 21(1)
            OBJECTION                      | held                | REFUSE 21(1)      | REFUSE 21(1)      | REFUSE 21(1) !    | REFUSE 21(1)      | REFUSE 21(1) 2    | REFUSE 21(1) 2
            OBJECTION                      | marketing           | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !
            OBJECTION                      | marketing,compelling | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !
            OBJECTION_TO_MARKETING         | marketing           | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !
            OBJECTION_TO_MARKETING         | marketing,compelling | SUPPRESS 21(3) ! | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !
            OBJECTION_TO_MARKETING         | marketing,excessive | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !  | SUPPRESS 21(3) !
            OBJECTION_TO_MARKETING         | still               | UNTOUCHED 21(2)   | UNTOUCHED 21(2)   | UNTOUCHED 21(2)   | UNTOUCHED 21(2)   | UNTOUCHED 21(2)   | UNTOUCHED 21(2)
            WITHDRAWAL                     | still               | STOP 7(3) !       | REFUSE 7(3)       | REFUSE 7(3) !     | REFUSE 7(3)       | REFUSE 7(3)       | REFUSE 7(3)
            WITHDRAWAL                     | excessive           | STOP 7(3) !       | REFUSE 7(3)       | REFUSE 7(3) !     | REFUSE 7(3)       | REFUSE 7(3)       | REFUSE 7(3)
            HUMAN_REVIEW                   | still               | REFUSE 22(1)      | REFUSE 22(1)      | REFUSE 22(1)      | REFUSE 22(1)      | REFUSE 22(1)      | REFUSE 22(1)
            HUMAN_REVIEW                   | machine             | REVIEW 22(3) !    | REVIEW 22(3) !    | REVIEW 22(3) !    | STOP 22(1) !      | STOP 22(1) !      | STOP 22(1) !
            HUMAN_REVIEW                   | machine,upheld      | REVIEW 22(3) !    | REVIEW 22(3) !    | REVIEW 22(3) !    | STOP 22(1) !      | STOP 22(1) !      | STOP 22(1) !
            HUMAN_REVIEW                   | machine,overturned  | REVIEW 22(3) !    | REVIEW 22(3) !    | REVIEW 22(3) !    | STOP 22(1) !      | STOP 22(1) !      | STOP 22(1) !
            """;

    private static final Hold CLAIM = new Hold(HoldReason.LEGAL_CLAIM, Set.of(), LocalDate.parse("2027-06-01"));

    /** One cell of the table. */
    record Case(Right right, Set<Ground> grounds, String when, LawfulBasis basis, String expected) {

        @Override
        public String toString() {
            return right + " " + grounds + " on " + basis.letter() + ", " + when + ": " + expected;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void every_right_on_every_ground_is_ruled_on_as_the_law_has_it(Case cell) {
        var proposal = Proposals.rule(cell.right(), cell.grounds(), use(cell.when(), cell.basis()), found(cell));

        assertThat(told(proposal)).isEqualTo(cell.expected());
    }

    @Test
    void the_table_leaves_out_no_right_and_no_ground() {
        var rows = cells().toList();

        assertThat(rows.stream().map(Case::right).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Right.class));
        assertThat(rows.stream().flatMap(cell -> cell.grounds().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Ground.class));
        assertThat(rows).hasSizeGreaterThan(330);
    }

    static Stream<Case> cells() {
        return LAW.lines().skip(1).flatMap(RightsMatrixTest::row);
    }

    private static Stream<Case> row(String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var claim = List.of(cells.getFirst().split(" "));
        var grounds = claim.stream().skip(1).map(Ground::valueOf).collect(Collectors.toSet());
        return Arrays.stream(LawfulBasis.values())
                .map(basis -> new Case(
                        Right.valueOf(claim.getFirst()), grounds, cells.get(1), basis, cells.get(2 + basis.ordinal())));
    }

    private static DatumUse use(String when, LawfulBasis basis) {
        var use = aUse().on(basis);
        if (when.contains("over")) use.over();
        if (when.contains("marketing")) use.marketing();
        if (when.contains("claims")) use.claims();
        if (when.contains("inferred")) use.fromElsewhere();
        if (when.contains("machine")) use.decidedByAMachine();
        return use.now();
    }

    private static Circumstances found(Case cell) {
        var found = new Found();
        for (var word : cell.when().split(","))
            switch (word) {
                case "found" -> cell.grounds().forEach(found::established);
                case "compelling" -> found.compelling(PURPOSE);
                case "stopped" -> found.stopped(PURPOSE);
                case "excessive" -> found.excessive();
                case "objected" ->
                    found.beside(new Beside(Map.of(Right.OBJECTION, ClaimScope.EVERYTHING), Set.of(), Set.of()));
                case "others" -> found.othersRights(ITEM);
                case "by hand" -> found.notAutomated(ITEM);
                case "not feasible" -> found.notTransferable();
                case "upheld" -> found.reviewed(PURPOSE, ReviewOutcome.UPHELD);
                case "overturned" -> found.reviewed(PURPOSE, ReviewOutcome.OVERTURNED);
                case "held" -> found.hold(CLAIM);
                case "INACCURATE", "INCOMPLETE", "OPINION", "ACCURATE", "DISPUTED" ->
                    found.accuracy(ITEM, Accuracy.valueOf(word));
                case "still", "over", "marketing", "claims", "inferred", "machine" -> {}
                default -> throw new IllegalArgumentException(word);
            }
        return found.all();
    }

    private static String told(Proposal proposal) {
        var mark = switch (proposal.discretion()) {
            case OVERRIDABLE -> "";
            case SECOND_APPROVER -> " 2";
            case NONE -> " !";
        };
        return proposal.ruling().key() + " " + proposal.article() + mark;
    }
}
