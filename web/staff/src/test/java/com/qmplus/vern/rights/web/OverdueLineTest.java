package com.qmplus.vern.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.rights.AccessAnswer.ItemPart;
import com.qmplus.vern.rights.ItemId;
import com.qmplus.vern.rights.Overdue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OverdueLineTest {

    private static final LocalDate DAY = LocalDate.parse("2020-09-07");

    @Test
    void what_went_by_on_one_day_by_the_same_rule_is_one_line() {
        var lines = OverdueLine.of(List.of(
                overdue("Stilling", DAY, "to år"),
                overdue("Avmeldt", DAY.plusYears(3), "fem år"),
                overdue("Virksomhet", DAY, "to år"),
                overdue("Land", DAY, "fem år")));

        assertThat(lines).extracting(OverdueLine::names).containsExactly("Stilling, Virksomhet", "Avmeldt", "Land");
        assertThat(lines.getFirst().until()).isEqualTo(DAY);
        assertThat(lines.getFirst().said()).isEqualTo("to år");
    }

    private static Overdue overdue(String name, LocalDate until, String rule) {
        var item = new ItemPart(
                ItemId.random(), name, name, "x", null, "hubspot", "HubSpot", "self", "Du", null, until, List.of());
        return new Overdue(item, until, List.of(rule));
    }
}
