package com.qmplus.vern.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTextTest {

    @Test
    void is_read_as_sentences_under_their_headings() {
        var read = PolicyText.read("""
                Privacy

                We keep what we promise. Ask us!


                Storage
                Is it safe? It is.\
                """, Locale.ENGLISH);
        assertThat(read)
                .containsExactly(
                        new Sentence("Privacy", "We keep what we promise."),
                        new Sentence("Privacy", "Ask us!"),
                        new Sentence("Storage", "Is it safe?"),
                        new Sentence("Storage", "It is."));
    }

    @Test
    void each_line_of_a_list_is_one_without_what_marks_it() {
        assertThat(PolicyText.read("Reach us like this:\n– Phone: +47 22 95 83 63\n- Post", Locale.ENGLISH))
                .extracting(Sentence::text)
                .containsExactly("Reach us like this:", "Phone: +47 22 95 83 63", "Post");
    }

    @Test
    void a_heading_that_only_stands_above_another_heads_nothing() {
        assertThat(PolicyText.read("Rights\n\nAccess\n\nYou may see it.", Locale.ENGLISH))
                .containsExactly(new Sentence("Access", "You may see it."));
    }

    @Test
    void blanks_of_whatever_kind_do_not_matter() {
        assertThat(PolicyText.read("\ufeff\u00a0\r\n You\u00a0may  see\tit.\r\n", Locale.ENGLISH))
                .containsExactly(new Sentence("", "You may see it."));
    }

    @Test
    void nothing_but_headings_is_no_sentence() {
        assertThat(PolicyText.read("Privacy\n\nStorage", Locale.ENGLISH)).isEmpty();
        assertThat(PolicyText.read("", Locale.ENGLISH)).isEmpty();
    }
}
