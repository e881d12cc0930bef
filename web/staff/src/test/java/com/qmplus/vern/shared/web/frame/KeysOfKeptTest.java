package com.qmplus.vern.shared.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeysOfKeptTest {

    private final KeysOfKept keys = new KeysOfKept();

    @Test
    void are_the_same_for_the_same_employee_and_others_for_another() {
        assertThat(keys.of("kari")).isEqualTo(keys.of("kari")).isNotEqualTo(keys.of("nils"));
    }

    @Test
    void do_not_outlive_the_server() {
        assertThat(new KeysOfKept().of("kari")).isNotEqualTo(keys.of("kari"));
    }

    @Test
    void are_as_long_as_the_seal_asks() {
        assertThat(Base64.getDecoder().decode(keys.of("kari"))).hasSize(32);
    }
}
