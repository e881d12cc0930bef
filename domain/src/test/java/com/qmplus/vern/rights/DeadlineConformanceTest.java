package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.qmplus.vern.shared.NorwegianWorkingDays;
import com.qmplus.vern.shared.WorkingDays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our deadlines against those that another calculator found, day by day. */
@Tag("conformance")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineConformanceTest {

    private static final String HEADER = "received,months,nominal_end,end_with_art_3_4";
    private static final WorkingDays NORWAY = new NorwegianWorkingDays();

    @Test
    void every_row_of_the_reference_agrees() throws IOException {
        var folder = Path.of(System.getProperty("vern.conformance", "../../shared/conformance"), "gdpr-deadlines");
        assumeTrue(Files.isDirectory(folder), () -> "no reference data in " + folder);
        try (var files = Files.list(folder)) {
            var tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
            assertThat(tables).isNotEmpty();
            for (var table : tables) compare(table);
        }
    }

    private static void compare(Path table) throws IOException {
        var rows = Files.readAllLines(table);
        assertThat(rows.getFirst()).as("header of %s", table).isEqualTo(HEADER);
        assertThat(rows).as("rows of %s", table).hasSizeGreaterThan(1);
        rows.stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .map(row -> List.of(row.split(",")))
                .forEach(row -> {
                    var deadline = deadline(LocalDate.parse(row.get(0)), Integer.parseInt(row.get(1)));
                    assertThat(deadline.reckoning(PauseMode.NONE, Pauses.NONE, deadline.received(), NORWAY)
                                    .nominalEnd())
                            .as("nominal end of %s", row)
                            .isEqualTo(row.get(2));
                    assertThat(deadline.due()).as("end of %s", row).isEqualTo(row.get(3));
                });
    }

    private static Deadline deadline(LocalDate received, int months) {
        var deadline = Deadline.from(received, NORWAY);
        return switch (months) {
            case Deadline.MONTHS -> deadline;
            case Deadline.MONTHS_EXTENDED ->
                deadline.extended(
                        received,
                        Pauses.NONE,
                        received,
                        new TimeRules(ZoneId.of("Europe/Oslo"), NORWAY, PauseMode.SUSPEND, 7, 30));
            default -> throw new IllegalArgumentException("a deadline is one month or three, not " + months);
        };
    }
}
