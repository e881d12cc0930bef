package com.qmplus.vern.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.ElementKind;
import com.qmplus.vern.register.application.DocumentRow;
import com.qmplus.vern.register.application.Property;
import com.qmplus.vern.register.application.PropertyType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormRowTest {

    @Test
    void what_stays_chosen_stays_in_its_order_and_what_is_new_comes_last() {
        var row = row(PropertyType.REFS, "", List.of("c", "a", "b"));
        row.setChosen(new String[] {"a", "b", "c"});
        assertThat(row.filled().chosen()).containsExactly("c", "a", "b");
        row.setChosen(new String[] {"a", "c", "d"});
        assertThat(row.filled().chosen()).containsExactly("c", "a", "d");
        row.setChosen(null);
        assertThat(row.filled().chosen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"P5Y, 5, Y", "P18M, 18, M", "P1Y6M, 18, M", "P90D, 90, D"})
    void a_period_is_a_number_and_a_unit(String written, String amount, String unit) {
        var row = row(PropertyType.PERIOD, written, List.of());
        assertThat(row.getAmount()).isEqualTo(amount);
        assertThat(row.getUnit()).isEqualTo(unit);
        assertThat(row.filled().nb()).isEqualTo(written);
        row.setAmount("7");
        assertThat(row.filled().nb()).isEqualTo("P7" + unit);
    }

    @Test
    void a_period_that_has_no_such_form_stays_until_it_is_typed_over() {
        var row = row(PropertyType.PERIOD, "P1Y6M10D", List.of());
        assertThat(row.isMixed()).isTrue();
        assertThat(row.getAmount()).isNull();
        assertThat(row.filled().nb()).isEqualTo("P1Y6M10D");
        row.setAmount("2");
        assertThat(row.filled().nb()).isEqualTo("P2Y");
    }

    @ParameterizedTest
    @CsvSource({", ''", "' ', ''"})
    void an_empty_period_is_none(@Nullable String typed, String filled) {
        var row = row(PropertyType.PERIOD, "P5Y", List.of());
        row.setAmount(typed);
        assertThat(row.filled().nb()).isEqualTo(filled);
    }

    @Test
    void a_line_ends_with_one_sign_whatever_the_browser_sends() {
        var row = row(PropertyType.PROSE, "one\ntwo", List.of());
        row.setNb("one\r\ntwo");
        assertThat(row.filled().nb()).isEqualTo("one\ntwo");
    }

    private static FormRow row(PropertyType type, String value, List<String> chosen) {
        var property = new Property("x", type, true, ElementKind.PURPOSE, List.of(), List.of());
        return new FormRow(new DocumentRow("/x", property, 0, false, value, "", chosen));
    }
}
