package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedTest {

    private static final Offence ONE = new Offence(Offence.Kind.CASE, "1", "overdue");

    @Test
    void of_nothing_at_all_nobody_can_tell() {
        assertThat(Checked.of(0, List.of(), "no-cases")).isEqualTo(new Checked.CannotTell("no-cases"));
        assertThatThrownBy(() -> new Checked.Kept(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_looked_at_and_found_in_order_is_kept() {
        assertThat(Checked.of(7, List.of(), "no-cases")).isEqualTo(new Checked.Kept(7));
    }

    @Test
    void one_that_offends_breaks_it() {
        assertThat(Checked.of(7, List.of(ONE), "no-cases")).isEqualTo(new Checked.Broken(7, 1, List.of(ONE)));
    }

    @Test
    void of_many_that_offend_some_are_named_and_all_are_counted() {
        var broken = (Checked.Broken) Checked.of(500, Collections.nCopies(300, ONE), "no-cases");
        assertThat(broken.offending()).isEqualTo(300);
        assertThat(broken.named()).hasSize(Checked.NAMED_AT_MOST);
    }

    @Test
    void nothing_is_broken_without_something_that_offends() {
        assertThatThrownBy(() -> new Checked.Broken(7, 0, List.of(ONE))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checked.Broken(7, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checked.Broken(0, 1, List.of(ONE))).isInstanceOf(IllegalArgumentException.class);
    }
}
