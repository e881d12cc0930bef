package com.qmplus.vern.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LastUsedTest {

    private final LastUsed<String, Integer> kept = new LastUsed<>(2);
    private final AtomicInteger made = new AtomicInteger();

    private int get(String key) {
        return kept.get(key, made::incrementAndGet);
    }

    @Test
    void makes_each_once() {
        assertThat(get("a")).isEqualTo(1);
        assertThat(get("b")).isEqualTo(2);
        assertThat(get("a")).isEqualTo(1);
    }

    @Test
    void lets_go_of_what_was_used_longest_ago() {
        get("a");
        get("b");
        get("a");
        get("c");
        assertThat(kept.find("a")).isPresent();
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).isPresent();
    }

    @Test
    void forgets_what_it_is_told_to() {
        get("a");
        kept.forget("a");
        assertThat(get("a")).isEqualTo(2);
    }
}
