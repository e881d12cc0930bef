package com.qmplus.vern.shared.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnchangedTest {

    @ParameterizedTest
    @ValueSource(strings = {"W/\"2-nb\"", "\"2-nb\"", "\"other\", W/\"2-nb\"", "*"})
    void a_browser_has_the_page_whose_mark_it_names(String known) {
        assertThat(Unchanged.isAmong("W/\"2-nb\"", known)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"2-en\"", "\"1-nb\"", "2-nb", ""})
    void and_no_other(String known) {
        assertThat(Unchanged.isAmong("W/\"2-nb\"", known)).isFalse();
    }

    @Test
    void nor_one_that_names_none() {
        assertThat(Unchanged.isAmong("W/\"2-nb\"", null)).isFalse();
    }
}
