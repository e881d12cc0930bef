package com.qmplus.vern.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchNameTest {

    @ParameterizedTest
    @CsvSource({
        "Håkon Ødegård, Haakon Odegaard",
        "KARI ÅS, kari aas",
        "Nordmann Ola, Ola Nordmann",
        "Bjørn-Erik Lie, Bjorn Erik Lie",
        "André Müller, Andre Muller",
        "Sæther, Saether"
    })
    void one_name_written_in_two_ways_is_the_same(String one, String other) {
        assertThat(SearchName.of(one).isSameAs(SearchName.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kari Nordman, Kari Nordmann", "Kari Lise Berg, Kari Berg", "Kristin Berg, Kristina Berg"})
    void a_typing_error_or_a_middle_name_leaves_it_alike(String one, String other) {
        assertThat(SearchName.of(one).isLike(SearchName.of(other))).isTrue();
        assertThat(SearchName.of(other).isLike(SearchName.of(one))).isTrue();
        assertThat(SearchName.of(one).isSameAs(SearchName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Kari Berg, Ola Berg", "Kari Berg, Kari Lie", "Berg, Berg Lie", "Kari Berg, ''"})
    void another_person_is_not_alike(String one, String other) {
        assertThat(SearchName.of(one).isLike(SearchName.of(other))).isFalse();
    }

    @Test
    void nothing_is_the_same_as_nothing() {
        assertThat(SearchName.of(" ").isSameAs(SearchName.of("-"))).isFalse();
    }

    @Test
    void likeness_is_what_Winkler_published() {
        assertThat(Likeness.of("martha", "marhta")).isCloseTo(0.961, org.assertj.core.data.Offset.offset(0.001));
        assertThat(Likeness.of("dixon", "dicksonx")).isCloseTo(0.813, org.assertj.core.data.Offset.offset(0.001));
        assertThat(Likeness.of("abc", "xyz")).isZero();
    }
}
