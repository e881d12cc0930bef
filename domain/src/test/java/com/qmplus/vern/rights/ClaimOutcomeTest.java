package com.qmplus.vern.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.qmplus.vern.register.FieldKey;
import com.qmplus.vern.rights.ClaimOutcome.Kept;
import com.qmplus.vern.rights.ClaimOutcome.Place;
import com.qmplus.vern.rights.ClaimOutcome.Places;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimOutcomeTest {

    private static final LocalDate FIRST = LocalDate.parse("2030-01-31");
    private static final LocalDate LAST = LocalDate.parse("2031-12-31");

    private final Places places = new Places();

    @Test
    void hundreds_of_data_are_one_line_for_each_system_with_the_first_day_and_the_last() {
        IntStream.rangeClosed(0, 699).forEach(day -> add("accounting", "invoice", FIRST.plusDays(day)));
        add("accounting", "paid", LAST);
        add("accounting", "invoice", FIRST);

        assertThat(places.all())
                .containsExactly(
                        place("accounting", new Kept(FIRST, LAST), "invoice"),
                        place("accounting", new Kept(LAST, LAST), "paid"));
    }

    @Test
    void fields_that_are_kept_equally_long_stand_together_and_systems_in_the_order_of_their_keys() {
        add("vern", "name", LAST);
        add("crm", "phone", LAST);
        add("crm", "email", LAST);
        add("crm", "phone", LAST);

        assertThat(places.all())
                .containsExactly(
                        place("crm", new Kept(LAST, LAST), "phone", "email"),
                        place("vern", new Kept(LAST, LAST), "name"));
    }

    @Test
    void where_nobody_knows_the_day_of_one_of_them_nobody_knows_the_last() {
        add("crm", "phone", FIRST);
        add("crm", "phone", null);

        assertThat(places.all().getFirst().kept().isOpen()).isTrue();
        assertThat(new Kept(FIRST, LAST).isOpen()).isFalse();
    }

    private void add(String system, String field, @Nullable LocalDate until) {
        places.add(
                new Finding(ItemId.random(), new FieldKey(field), "What it says", system, null, null, Set.of()), until);
    }

    private static Place place(String system, Kept kept, String... fields) {
        return new Place(system, List.of(fields).stream().map(FieldKey::new).toList(), kept);
    }
}
