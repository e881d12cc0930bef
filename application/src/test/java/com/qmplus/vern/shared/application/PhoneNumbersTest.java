package com.qmplus.vern.shared.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"+4740000001", "40000001", "400 00 001", "40 00 00 01", "+47 400 00 001", "004740000001"})
    void a_number_is_asked_for_as_people_write_it(String written) {
        assertThat(PhoneNumbers.written("+4740000001")).contains(written);
    }

    @Test
    void a_number_of_another_country_is_never_asked_for_without_its_country() {
        assertThat(PhoneNumbers.written("+46701234567"))
                .contains("+46701234567")
                .allMatch(form -> PhoneNumbers.normalised(form).orElse("").equals("+46701234567"));
    }

    @Test
    void what_is_no_number_is_asked_for_as_it_is() {
        assertThat(PhoneNumbers.written("none")).containsExactly("none");
    }
}
