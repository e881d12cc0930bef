package com.qmplus.vern.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.people.application.ImportPlan.Outcome;
import com.qmplus.vern.people.application.ImportPlan.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportPlanTest {

    @Test
    void shows_first_what_must_be_looked_at_each_kind_in_the_order_of_the_file() {
        var plan = plan(
                row(2, Outcome.UNCHANGED),
                row(3, Outcome.NEW),
                row(4, Outcome.REFUSED),
                row(5, Outcome.CHANGED),
                row(10, Outcome.REFUSED),
                row(9, Outcome.REFUSED),
                row(6, Outcome.NEW));
        assertThat(plan.rowsToLookAt()).extracting(Row::number).containsExactly(4, 9, 10, 5, 3, 6, 2);
    }

    @Test
    void leaves_out_no_outcome_that_there_is() {
        var all = List.of(Outcome.values()).stream()
                .map(outcome -> row(outcome.ordinal(), outcome))
                .toArray(Row[]::new);
        assertThat(plan(all).rowsToLookAt().getFirst().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(plan(all).rowsToLookAt()).hasSize(all.length);
    }

    private static ImportPlan plan(Row... rows) {
        return new ImportPlan(List.of(), List.of(rows), Map.of());
    }

    private static Row row(int number, Outcome outcome) {
        return new Row(number, outcome, "somebody", List.of(), List.of(), List.of(), List.of());
    }
}
