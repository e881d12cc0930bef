package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our twelve rules against those that others keep for Norway, for two centuries. */
@Tag("conformance")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HolidayConformanceTest {

    @Test
    void every_holiday_of_two_centuries_agrees_with_the_reference() throws IOException {
        var folder = Path.of(System.getProperty("vern.conformance", "../../shared/conformance"), "holidays");
        assumeTrue(Files.isDirectory(folder), () -> "no reference data in " + folder);
        try (var files = Files.list(folder)) {
            var rules = files.filter(file -> file.toString().endsWith(".xml")).toList();
            assertThat(rules).isNotEmpty();
            rules.forEach(HolidayConformanceTest::compare);
        }
    }

    private static void compare(Path rules) {
        var reference = HolidayManager.getInstance(ManagerParameters.create(url(rules)));
        IntStream.rangeClosed(1950, 2150).forEach(year -> {
            var expected = reference.getHolidays(Year.of(year)).stream()
                    .map(de.focus_shift.jollyday.core.Holiday::getDate)
                    .collect(Collectors.toSet());
            assertThat(ours(year)).as("%s in %d", rules, year).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static Iterable<LocalDate> ours(int year) {
        return Stream.of(Holiday.values()).map(holiday -> holiday.in(year)).collect(Collectors.toSet());
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
